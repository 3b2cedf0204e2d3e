/** Attributes of a plan or a dispute, without their ending, the most usual first. */
export const adjectives: readonly string[] = (
  'geplant umstritten neu angekündigt gemeinsam beschlossen aufwendig notwendig verschoben überraschend vorläufig regional ' +
  'dringend umfassend vereinbart freiwillig befristet gescheitert heikel großzügig kostspielig halbherzig zweifelhaft ' +
  'unvollendet ehrgeizig überarbeitet strittig vorbereitet landesweit einheitlich unpopulär folgenreich vielbeachtet ' +
  'beispiellos zögerlich bescheiden nachträglich unabhängig öffentlich grenzüberschreitend langwierig verspätet gekürzt zusätzlich'
).split(' ');
