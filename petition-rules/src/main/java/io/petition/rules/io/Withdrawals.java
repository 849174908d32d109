package io.petition.rules.io;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Citation;
import io.petition.law.Overlay.Withdrawal;
import io.petition.law.TermKey;
import java.util.List;
import java.util.Optional;

/** Sections {@code withdraw}: terms of the edition that no longer hold under an overlay. */
final class Withdrawals {
    private Withdrawals() {}

    static Optional<Withdrawal> read(Section section, Optional<String> key, Setting setting) {
        Optional<List<Citation>> article = setting.article(section);
        Optional<List<Citation>> authority = section.take("authority", Citations.of(setting.home()));
        return section.make(
                "withdraw",
                () -> new Withdrawal(
                        TermKey.of(key.orElseThrow()), article.orElseThrow(), authority.orElseGet(ImmutableList::of)));
    }

    static void write(Statements out, Withdrawal withdrawal, Home home) {
        out.begin("withdraw", Quoting.key(withdrawal.key().value()));
        out.say("article", Citations.write(withdrawal.citations(), home));
        out.sayUnlessEmpty("authority", Citations.write(withdrawal.authority(), home));
    }
}
