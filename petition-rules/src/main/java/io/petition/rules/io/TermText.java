package io.petition.rules.io;

import io.petition.condition.Condition;
import io.petition.law.Dated;
import io.petition.law.PauseGround;
import io.petition.law.TermRule;
import io.petition.time.Counting;

/**
 * Writes a term. In a regime what there is none of is left out; in an overlay it is said, so that the text means the same
 * whatever the edition has.
 */
final class TermText {
    private final Statements out;
    private final Setting setting;
    private final boolean all;

    private TermText(Statements out, Setting setting, boolean all) {
        this.out = out;
        this.setting = setting;
        this.all = all;
    }

    /** For a regime. */
    static void write(Statements out, Dated<TermRule> term, Setting setting) {
        new TermText(out, setting, false).write(term);
    }

    /** For an overlay. */
    static void writeAll(Statements out, Dated<TermRule> term, Setting setting) {
        new TermText(out, setting, true).write(term);
    }

    private void write(Dated<TermRule> term) {
        TermRule rule = term.value();
        Home home = setting.home();
        out.begin("term", Quoting.key(rule.key().value()));
        out.say("length", Lengths.write(rule.length()));
        out.say("starts", Anchors.write(rule.anchor()));
        orNone("restarts", Keys.write(rule.restarts()));
        out.say("stops", Keys.write(rule.stops()));
        orNone("releases", Keys.write(rule.releases()));
        orNone("annuls", Keys.write(rule.annuls()));
        orNone("transfers", Keys.write(rule.transfers()));
        if (all || rule.perBearer()) {
            out.say("per-bearer", rule.perBearer() ? "yes" : "no");
        }
        out.say("holder", rule.holder().code());
        out.say("effect", rule.effect().code());
        out.say("optional", rule.optional() ? "yes" : "no");
        orNone(
                "extension",
                rule.extension().map(bound -> Extensions.write(bound, home)).orElse(""));
        for (PauseGround ground : rule.pauses()) {
            out.say("pause", Pauses.write(ground, home));
        }
        if (rule.pauses().isEmpty()) {
            orNone("pause", "");
        }
        orNone("deemed", rule.deemed().map(Quoting::key).orElse(""));
        orNone("counting", rule.counting().map(Counting::toString).orElse(""));
        if (all || !rule.appliesTo().equals(Condition.always())) {
            out.say("applies", Reach.write(rule.appliesTo()));
        }
        out.say("article", Citations.write(term.citations(), home));
        out.sayMark("", term, setting.validity());
    }

    private void orNone(String key, String value) {
        if (all || !value.isEmpty()) {
            out.say(key, value.isEmpty() ? "none" : value);
        }
    }
}
