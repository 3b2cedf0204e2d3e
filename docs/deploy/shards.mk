# Builds an archive year by year and joins the years, with GNU make:
#
#     make -f docs/deploy/shards.mk -j 4
#
# A year is built again when one of its articles, an authority file or the settings have changed.

ARCHIVE  ?= articles
SHARDS   ?= _teile
SITE     ?= _site
LESESAAL ?= npx lesesaal
OPTIONS  ?=

years  := $(notdir $(patsubst %/,%,$(wildcard $(ARCHIVE)/[0-9][0-9][0-9][0-9]/ $(ARCHIVE)/ohne-jahr/)))
common := $(wildcard $(ARCHIVE)/archive.yaml $(ARCHIVE)/authority/*.yaml)
# It is written last, when a shard is whole.
made   := $(years:%=$(SHARDS)/%/archiv/archive.yaml)

.PHONY: site
site: $(made)
	$(LESESAAL) merge $(years:%=$(SHARDS)/%) --out $(SITE) $(OPTIONS)

.SECONDEXPANSION:
$(SHARDS)/%/archiv/archive.yaml: $(common) $(ARCHIVE)/% $$(wildcard $(ARCHIVE)/$$*/*.md)
	$(LESESAAL) build --shard $* --archive $(ARCHIVE) --out $(SHARDS)/$* --quiet $(OPTIONS)
