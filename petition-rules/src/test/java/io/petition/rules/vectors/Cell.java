package io.petition.rules.vectors;

import io.petition.rules.vectors.Vector.Expected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One term of one edition in one class, and the vectors that the oracle answers for it. */
final class Cell {
    private final EditionTable edition;
    private final Rule rule;
    private final Boundary boundary;
    private final DayWalk walk;
    private final boolean detailed;
    private final List<Vector> vectors = new ArrayList<>();

    Cell(EditionTable edition, Rule rule, Boundary boundary, DayWalk walk, boolean detailed) {
        this.edition = edition;
        this.rule = rule;
        this.boundary = boundary;
        this.walk = walk;
        this.detailed = detailed;
    }

    Rule rule() {
        return rule;
    }

    Boundary boundary() {
        return boundary;
    }

    DayWalk walk() {
        return walk;
    }

    /** Whether its term is the first of its kind in the edition; the others say only what is needed to be in each class. */
    boolean isDetailed() {
        return detailed;
    }

    List<Vector> vectors() {
        return vectors;
    }

    /** By when? */
    void due(String variant, Life life, String note) {
        DayWalk.End end = walk.end(life);
        Expected expected = Expected.due(text(end.due()), end.provisional(), findings(life));
        add(variant, life, "due", null, expected, note);
    }

    /** How does it stand on a day? */
    void status(String variant, Life life, LocalDate asOf, String note) {
        DayWalk.Standing standing = walk.standing(life, asOf);
        Expected expected = Expected.status(text(walk.end(life).due()), standing.status(), standing.daysLate());
        add(variant, life, "status", asOf, expected, note);
    }

    /** How many days are left on a day? */
    void left(String variant, Life life, LocalDate asOf, String note) {
        Expected expected = Expected.left(text(walk.end(life).due()), walk.left(life, asOf));
        add(variant, life, "left", asOf, expected, note);
    }

    private void add(
            String variant, Life life, String question, @Nullable LocalDate asOf, Expected expected, String note) {
        String id = String.join("/", edition.id(), rule.key(), boundary.key(), variant);
        vectors.add(
                vector(id, edition, boundary, life, question, text(asOf), expected, articles(life), "oracle", note));
    }

    static Vector vector(
            String id,
            EditionTable edition,
            Boundary boundary,
            Life life,
            String question,
            @Nullable String asOf,
            Expected expected,
            List<String> article,
            String made,
            String note) {
        Vector.Settings settings = life.settings();
        boolean plain = settings.roll() == null && settings.warn() == null;
        return new Vector(
                id,
                EditionTable.REGIME,
                edition.id(),
                null,
                null,
                life.rule().key(),
                boundary,
                life.milestones(),
                null,
                life.pauses().isEmpty() ? null : life.pauses(),
                plain ? null : settings,
                question,
                asOf,
                expected,
                article,
                made,
                note);
    }

    /** The provisions on which the answer rests: of the term, and of what happened to it. */
    private static List<String> articles(Life life) {
        List<String> articles = new ArrayList<>(life.rule().article());
        if (life.isExtended()) {
            addMissing(articles, Objects.requireNonNull(life.rule().extension()).article());
        }
        if (life.isPausedByLaw()) {
            addMissing(articles, Objects.requireNonNull(life.rule().pause()).article());
        }
        return articles;
    }

    private static void addMissing(List<String> articles, List<String> more) {
        for (String article : more) {
            if (!articles.contains(article)) {
                articles.add(article);
            }
        }
    }

    private static List<String> findings(Life life) {
        return life.pauses().isEmpty() ? List.of() : List.of("pause-without-ground");
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
