package io.petition.rules.io;

import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.EditionChoice;
import io.petition.law.Overlay;
import io.petition.law.Regime;
import io.petition.law.Standing;
import io.petition.time.Period;
import io.petition.time.Timeline.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes whatever there is to write, also what the format cannot say: a hash is taken of that too. */
final class RegimeWriter {
    private final Statements out = new Statements();

    private RegimeWriter() {}

    static String write(Regime regime) {
        RegimeWriter writer = new RegimeWriter();
        writer.head(regime);
        regime.counting().entries().forEach(entry -> CountingRules.write(writer.out, entry));
        inForce(regime).forEach(writer::edition);
        return writer.out.toString();
    }

    static String write(Overlay overlay) {
        RegimeWriter writer = new RegimeWriter();
        writer.overlay(overlay);
        return writer.out.toString();
    }

    /** Each edition with the periods in which it is in force: several, where overlays stand between. */
    static Map<Edition, List<Period>> inForce(Regime regime) {
        Map<Edition, List<Period>> periods = new LinkedHashMap<>();
        for (Entry<Edition> entry : regime.editions().entries()) {
            periods.computeIfAbsent(entry.value(), edition -> new ArrayList<>()).add(entry.period());
        }
        return periods;
    }

    private void head(Regime regime) {
        out.say("regime", Quoting.text(regime.id()));
        out.say("zone", regime.zone().getId());
        out.say("calendar", Quoting.text(regime.calendar().id()));
        out.say("hours", regime.hours().map(Timetables::write));
        Dated<EditionChoice> choice = regime.editionChoice();
        out.say("edition-choice", choice.value().code());
        out.say("edition-choice-article", Citations.write(choice.citations(), Home.NONE));
        Optional<Period> usual = regime.editions().entries().stream()
                .findFirst()
                .map(first -> Period.from(first.period().from()));
        out.sayMark("edition-choice-", choice, usual.orElse(EditionReader.UNREAD));
        out.say("standing", Codes.word(Standing.CONFIRMED));
    }

    private void edition(Edition edition, List<Period> inForce) {
        Home home = Sources.of(edition);
        Setting setting = new Setting(home, edition.validity(), Standing.CONFIRMED);
        out.begin("edition", Quoting.text(edition.id()));
        out.say("over", edition.over().map(Quoting::text));
        out.say("instrument", Quoting.text(edition.instrument()));
        out.say("source", home.source().map(Quoting::text));
        out.say("validity", edition.validity().toString());
        if (!inForce.equals(List.of(edition.validity()))) {
            out.say("in-force", inForce.stream().map(Period::toString).collect(Collectors.joining(", ")));
        }
        Disputes.write(out, edition, home);
        edition.terms().forEach(term -> TermText.write(out, term, setting));
        edition.withoutTerm().forEach(none -> NoTerms.write(out, none, home));
        edition.classes().forEach(rule -> ClassRules.write(out, rule, home));
    }

    private void overlay(Overlay overlay) {
        Home home = Sources.of(overlay);
        Setting setting = new Setting(home, overlay.validity(), Standing.CONFIRMED);
        out.say("overlay", Quoting.text(overlay.id()));
        out.say("title", Quoting.text(overlay.instrument()));
        out.say("over", Quoting.text(overlay.over()));
        out.say("validity", overlay.validity().toString());
        out.say("source", home.source().map(Quoting::text));
        out.say("standing", Codes.word(Standing.CONFIRMED));
        for (Overlay.Change change : overlay.terms()) {
            TermText.writeAll(out, change.rule(), setting);
            out.sayUnlessEmpty("authority", Citations.write(change.authority(), home));
        }
        overlay.withdrawn().forEach(gone -> Withdrawals.write(out, gone, home));
        overlay.withoutTerm().forEach(none -> NoTerms.write(out, none, home));
        overlay.classes().forEach(rule -> ClassRules.write(out, rule, home));
    }
}
