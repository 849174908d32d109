package io.petition.examples.cli;

import io.petition.examples.cli.text.Words;
import io.petition.explain.Reason;
import io.petition.law.Edition;
import io.petition.lifecycle.Procedure;
import io.petition.rules.diagram.Notation;
import io.petition.rules.diagram.ProcedureDiagram;
import io.petition.rules.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code petition diagram}: the procedure of an edition as a picture, in the language of something that draws it. */
@Command(name = "diagram")
final class DiagramCommand implements Callable<Integer> {
    private static final String MAIN = "main";
    private static final String WHOLE = "whole";

    private final Petition petition;

    @Option(names = "--rulebook", paramLabel = "ID")
    private @Nullable String rulebook;

    @Option(names = "--overlay", paramLabel = "ID|FILE")
    private List<String> overlays = new ArrayList<>();

    @Option(names = "--form", paramLabel = "mermaid|dot")
    private String form = Notation.MERMAID.code();

    @Option(names = "--path", paramLabel = "main|whole")
    private String path = MAIN;

    @Option(names = "--notes")
    private boolean notes;

    DiagramCommand(Petition petition) {
        this.petition = petition;
    }

    @Override
    public Integer call() throws BadInput {
        petition.checkSettings();
        Notation notation = notation();
        if (!path.equals(MAIN) && !path.equals(WHOLE)) {
            throw unknown("path", path, MAIN + ", " + WHOLE);
        }
        try {
            return petition.console().show(answer(book(petition.law()), notation));
        } catch (NoAnswer no) {
            return petition.console().show(new Outcome.Refused(no.reasons()));
        }
    }

    /** Of the rulebook that is named, else of the latest edition. */
    private Book book(Law law) throws BadInput, NoAnswer {
        List<Edition> editions = law.editions();
        String id = rulebook == null ? editions.get(editions.size() - 1).id() : rulebook;
        return law.book("rulebook", id, Inputs.layers("overlay", overlays));
    }

    private Outcome answer(Book book, Notation notation) throws NoAnswer {
        Procedure procedure = procedure(book);
        ProcedureDiagram all =
                path.equals(WHOLE) ? ProcedureDiagram.whole(procedure) : ProcedureDiagram.mainPath(procedure);
        ProcedureDiagram diagram = notes ? all : all.withoutNotes();
        Words words = petition.console().words();
        String text = notation.write(diagram, Texts.in(words.language()));
        return new Outcome.Answered(
                DiagramAnswer.of(new DiagramAnswer.Asked(book.id(), path, notation.code()), diagram, text, words),
                spoken -> text.lines().toList());
    }

    static Procedure procedure(Book book) throws NoAnswer {
        return book.procedure()
                .orElseThrow(() -> new NoAnswer(List.of(Reason.of("no-procedure", Map.of("rulebook", book.id())))));
    }

    private Notation notation() throws BadInput {
        for (Notation notation : Notation.values()) {
            if (notation.code().equals(form)) {
                return notation;
            }
        }
        throw unknown(
                "form",
                form,
                Arrays.stream(Notation.values()).map(Notation::code).collect(Collectors.joining(", ")));
    }

    private static BadInput unknown(String field, String value, String known) {
        return new BadInput(field, "bad.word", Map.of("value", value, "known", known));
    }
}
