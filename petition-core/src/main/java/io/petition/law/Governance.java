package io.petition.law;

import com.google.common.collect.ImmutableMap;
import io.petition.explain.Reason;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which edition governs a step of a matter, on whose authority, and which would by the other choices.
 *
 * @param edition the edition that governs; empty where none was in force on the deciding day
 * @param choice how it was chosen, with its sources and its mark
 * @param byChoice what each choice gives, the regime's own among them
 * @param why the reason, for people
 */
public record Governance(
        Optional<Edition> edition,
        Dated<EditionChoice> choice,
        Map<EditionChoice, Optional<Edition>> byChoice,
        Reason why) {
    public Governance {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(choice, "choice");
        byChoice = ImmutableMap.copyOf(byChoice);
        Objects.requireNonNull(why, "why");
    }

    static Governance of(Regime regime, LocalDate registered, LocalDate step) {
        Map<EditionChoice, Optional<Edition>> byChoice = new EnumMap<>(EditionChoice.class);
        for (EditionChoice choice : EditionChoice.values()) {
            byChoice.put(choice, regime.editions().at(choice.decides(registered, step)));
        }
        Dated<EditionChoice> choice = regime.editionChoice();
        Optional<Edition> edition = regime.governing(registered, step);
        Reason why = new Reason(
                edition.isPresent() ? "edition-governs" : "no-edition-governs",
                Map.of(
                        "edition", edition.map(Edition::id).orElse(""),
                        "edition-choice", choice.value().code(),
                        "on", choice.value().decides(registered, step).toString()),
                choice.citations(),
                Optional.empty());
        return new Governance(edition, choice, byChoice, why);
    }

    /** Whether the choice makes no difference here: every choice gives this edition. */
    public boolean settled() {
        return byChoice.values().stream().distinct().count() == 1;
    }
}
