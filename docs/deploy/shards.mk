# Builds an archive year by year and joins the years, with GNU make:
#
#     make -f docs/deploy/shards.mk -j 4
#
# Every year is looked at; what has not changed since is taken over. OPTIONS are for the years and for the site alike.

ARCHIVE  ?= articles
SHARDS   ?= _teile
SITE     ?= _site
LESESAAL ?= npx lesesaal
OPTIONS  ?=

years := $(shell cd "$(ARCHIVE)" && find [0-9][0-9][0-9][0-9] ohne-jahr -prune -type d 2>/dev/null)
ifeq ($(years),)
$(error ARCHIVE: In „$(ARCHIVE)“ liegt kein Ordner eines Jahres wie 2019)
endif

# A year is no file: what it depends on, the build of a shard finds out by itself.
.PHONY: site $(years)
site: $(years)
	$(LESESAAL) merge $(years:%="$(SHARDS)/%") --out "$(SITE)" $(OPTIONS)

$(years):
	$(LESESAAL) build --shard $@ --archive "$(ARCHIVE)" --out "$(SHARDS)/$@" --quiet $(OPTIONS)
