package io.petition.rules.oracle;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.petition.law.MilestoneKey;
import io.petition.model.Channel;
import io.petition.model.MatterId;
import io.petition.model.PetitionId;
import io.petition.model.RegionCode;
import io.petition.statistics.CaseFact;
import io.petition.statistics.Intake;
import io.petition.statistics.Place;
import io.petition.statistics.SubmissionFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What real mailboxes hold, and nothing made up: neither says when a letter was registered, whether it was accepted, or whether it
 * came before.
 *
 * @param matters every letter
 * @param pieces those that have a day
 */
record Mailbox(List<CaseFact> matters, List<SubmissionFact> pieces) {
    private static final MilestoneKey ANSWERED = MilestoneKey.of("answered");

    /** The columns of {@code cases.csv} that are read. */
    private static final int KEY = 0;

    private static final int SENT = 2;
    private static final int PUBLISHED = 3;
    private static final int REGION = 5;
    private static final int SIGNED = 12;

    /** Of {@code timeline4.csv}. */
    private static final int SUBMITTED = 2;

    private static final int REPLIED = 3;
    private static final int DAY = 10;

    /** The mayor's mailbox of Shangluo. Its published day is mostly that of an interim note: the answer is what was signed last. */
    static Mailbox ofShangluo() throws IOException {
        List<CaseFact> matters = new ArrayList<>();
        List<SubmissionFact> pieces = new ArrayList<>();
        for (String[] row : rows("shangluo_mailbox/cases.csv")) {
            CaseFact.Builder fact = letter(row[KEY], day(row[SENT]), day(row[SIGNED]), region(row[REGION]), pieces);
            if (!row[PUBLISHED].isEmpty()) {
                fact.putAttribute("publicity", "published");
            }
            matters.add(fact.build());
        }
        return new Mailbox(matters, pieces);
    }

    /** Messages to a platform, with the times of sending and of reply. */
    static Mailbox ofTimeline() throws IOException {
        List<CaseFact> matters = new ArrayList<>();
        List<SubmissionFact> pieces = new ArrayList<>();
        for (String[] row : rows("messages/timeline4.csv")) {
            Optional<LocalDate> replied = day(row[REPLIED].substring(0, DAY));
            matters.add(letter(row[KEY], day(row[SUBMITTED].substring(0, DAY)), replied, Optional.empty(), pieces)
                    .build());
        }
        return new Mailbox(matters, pieces);
    }

    private static CaseFact.Builder letter(
            String key,
            Optional<LocalDate> sent,
            Optional<LocalDate> answered,
            Optional<RegionCode> region,
            List<SubmissionFact> pieces) {
        Place place = Place.builder().region(region).build();
        sent.ifPresent(day -> pieces.add(SubmissionFact.builder()
                .petition(PetitionId.of(key))
                .matter(MatterId.of(key))
                .channel(Channel.ONLINE)
                .received(day)
                .first(true)
                .place(place)
                .build()));
        CaseFact.Builder fact = CaseFact.builder()
                .matter(MatterId.of(key))
                .place(place)
                .intake(Intake.builder().received(sent).channel(Channel.ONLINE).build());
        answered.ifPresent(day -> fact.putMoment(ANSWERED, day));
        return fact;
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    private static Optional<RegionCode> region(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(RegionCode.of(cell));
    }

    /** No cell of these columns is quoted. They lie beside the project, or where {@code -Dpetition.shared} says. */
    private static List<String[]> rows(String name) throws IOException {
        String told = System.getProperty("petition.shared", "");
        Path at = Path.of(told.isEmpty() ? ".." : told).toAbsolutePath().normalize();
        Path file = (told.isEmpty() ? at.resolveSibling("shared") : at)
                .resolve("data")
                .resolve(name);
        if (Files.notExists(file)) {
            System.err.println("SKIPPED: " + file + " is absent, so its figures were not counted a second time");
        }
        assumeTrue(Files.exists(file), file + " is absent");
        try (var lines = Files.lines(file)) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        }
    }
}
