package io.petition.rules.io;

import com.google.common.collect.ImmutableSet;
import io.petition.explain.Citation;
import io.petition.law.Holder;
import io.petition.law.MilestoneKey;
import io.petition.law.NoTerm;
import io.petition.law.TermKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sections {@code no-term}: duties for which the text sets no term. */
final class NoTerms {
    private NoTerms() {}

    static Optional<NoTerm> read(Section section, Optional<String> key, Setting setting) {
        Optional<Set<MilestoneKey>> starts = section.take("starts", Keys::read);
        Optional<Set<MilestoneKey>> stops = section.take("stops", Keys::read);
        Optional<Holder> holder = section.take("holder", Codes.of(Holder.class));
        Optional<List<Citation>> article = setting.article(section);
        return section.make(
                "no-term",
                () -> new NoTerm(
                        TermKey.of(key.orElseThrow()),
                        starts.orElseGet(ImmutableSet::of),
                        stops.orElseGet(ImmutableSet::of),
                        holder,
                        article.orElseThrow()));
    }

    static void write(Statements out, NoTerm none, Home home) {
        out.begin("no-term", Quoting.key(none.key().value()));
        out.sayUnlessEmpty("starts", Keys.write(none.starts()));
        out.sayUnlessEmpty("stops", Keys.write(none.stops()));
        out.say("holder", none.holder().map(Holder::code));
        out.say("article", Citations.write(none.citations(), home));
    }
}
