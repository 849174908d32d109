package io.petition.examples.quickstart;

import io.petition.audit.Chain;
import io.petition.audit.Integrity;
import io.petition.audit.Link;
import io.petition.audit.Salt;
import io.petition.lifecycle.*;
import io.petition.model.*;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.text.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every event is linked to the one before: what is changed is found out, and a person can be erased all the same. */
public final class A9ProveTheRecord {
    private A9ProveTheRecord() {}

    public static void main(String[] args) {
        var desk = Lifecycle.under(ChinaRules.national());
        List<Recorded> history = MadeUpMatter.about(desk, Purpose.APPEAL, Party.Side.RESPONDENT);
        // readme: chain
        // A host draws a salt at random for each person, and keeps it with that person's data.
        Map<PersonRef, Salt> salts = new HashMap<>();
        salts.put(MadeUpMatter.WRITER, Salt.of("3f1c9a5e7b2d40868f0e1d2c3b4a5968"));
        var chain = Chain.salted(person -> Optional.ofNullable(salts.get(person)));
        List<Link> links = chain.links(history); // one beside each event; the last one's head on the letter of receipt
        show("as it was linked", chain.verify(history, links));

        List<Recorded> tampered = new ArrayList<>(history);
        tampered.set(1, recordedEarlier(history.get(1))); // sent on in time, somebody would have it
        show("one event tampered with", chain.verify(tampered, links));

        salts.remove(MadeUpMatter.WRITER); // erased, with all that the host had of them
        show("one person erased", chain.verify(history, links));
        // readme: end
        var head = links.get(links.size() - 1).head();
        show("cut off at the end", chain.verify(history.subList(0, 2), links.subList(0, 2)));
        show("cut off, and the head known", chain.verify(history.subList(0, 2), links.subList(0, 2), head));
    }

    private static Recorded recordedEarlier(Recorded recorded) {
        var at = recorded.at();
        var earlier = new Occasion(at.actor(), at.happened(), at.recorded().minus(Duration.ofDays(1)));
        return new Recorded(recorded.matter(), recorded.version(), recorded.event(), earlier, recorded.command());
    }

    private static void show(String what, Integrity integrity) {
        if (integrity instanceof Integrity.Broken broken) {
            for (var language : Language.values()) {
                var show = new Show(language);
                show.line(what + ": the first broken link is " + broken.version());
                show.reason(broken.reason());
            }
        } else if (integrity instanceof Integrity.Intact intact) {
            var head = intact.head().orElseThrow();
            var show = new Show(Language.EN);
            show.line(what + ": intact up to event " + head.version() + " (" + head.digest() + ")");
            show.line("  events that name somebody erased: " + intact.erased());
        }
    }
}
