package io.petition.authority.names;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.authority.NameMatch;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.explain.Explained;
import io.petition.explain.Step;
import io.petition.model.OrganId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads written names of organs as of a day, and tells how. */
public final class NameReader {
    private final OrganDirectory directory;
    private final TypoBounds bounds;

    private NameReader(OrganDirectory directory, TypoBounds bounds) {
        this.directory = directory;
        this.bounds = bounds;
    }

    public static NameReader of(OrganDirectory directory, TypoBounds bounds) {
        return new NameReader(directory, bounds);
    }

    /** What the name stands for on a day, and by which steps. */
    public Explained<NameReading> read(String written, LocalDate day) {
        return new Reading(written, day).read();
    }

    /** One reading: its name, its day, and the steps so far. */
    private final class Reading {
        private final String written;
        private final LocalDate day;
        private final List<Step> steps = new ArrayList<>();

        Reading(String written, LocalDate day) {
            this.written = written;
            this.day = day;
        }

        Explained<NameReading> read() {
            return new Explained<>(resolve(directory.resolve(written)), steps);
        }

        private NameReading resolve(NameMatch match) {
            List<Organ> bearers = directory.named(written);
            return switch (match.kind()) {
                case OFFICIAL -> known("name-exact", NameReading.How.EXACT, match);
                case ALIAS -> known("name-alias", NameReading.How.ALIAS, match);
                case FORMER -> known("name-former", NameReading.How.RENAMED, match);
                case TYPO -> known("name-misspelt", NameReading.How.MISSPELT, match);
                case JOINT -> known("name-joint", NameReading.How.JOINT, match);
                case PERSON -> person();
                case UNCLEAR -> bearers.isEmpty() ? unclear() : shared(bearers);
                case UNKNOWN -> nearest();
            };
        }

        private NameReading known(String code, NameReading.How how, NameMatch match) {
            step(code, ids(match.organs()));
            return standing(how, match.organs());
        }

        /** The name of a person is repeated in no step. */
        private NameReading person() {
            steps.add(new Step(day, day, "name-person", ImmutableMap.of(), ImmutableList.of()));
            return answer(NameReading.How.PERSON, ImmutableList.of());
        }

        private NameReading unclear() {
            step("name-unclear", "");
            return answer(NameReading.How.NONE, ImmutableList.of());
        }

        /** Several bear the name: those of the day are meant, and where there is none of the day, who carries them on. */
        private NameReading shared(List<Organ> bearers) {
            List<OrganId> all = bearers.stream().map(Organ::id).toList();
            List<OrganId> ofTheDay = bearers.stream()
                    .filter(organ -> organ.existsOn(day))
                    .map(Organ::id)
                    .toList();
            step("name-shared", ids(all));
            if (ofTheDay.size() == 1) {
                step("name-of-the-day", ids(ofTheDay));
                return answer(NameReading.How.EXACT, ofTheDay);
            }
            return ofTheDay.isEmpty() ? oneOf(heirs(all)) : ambiguous(ofTheDay);
        }

        /** The organs meant, or who carries them on; for a joint name all are meant, for any other one. */
        private NameReading standing(NameReading.How how, List<OrganId> meant) {
            List<OrganId> heirs = heirs(meant);
            if (heirs.equals(meant)) {
                return answer(how, meant);
            }
            if (how == NameReading.How.JOINT && !heirs.isEmpty()) {
                return answer(how, heirs);
            }
            return oneOf(heirs);
        }

        private List<OrganId> heirs(List<OrganId> meant) {
            Set<OrganId> heirs = new LinkedHashSet<>();
            for (OrganId id : meant) {
                List<OrganId> now =
                        directory.heirs(id, day).stream().map(Organ::id).toList();
                if (!now.equals(List.of(id))) {
                    step(now.isEmpty() ? "name-without-heir" : "name-carried-on", id + " → " + ids(now));
                }
                heirs.addAll(now);
            }
            return ImmutableList.copyOf(heirs);
        }

        private NameReading oneOf(List<OrganId> heirs) {
            return heirs.size() > 1
                    ? ambiguous(heirs)
                    : answer(heirs.isEmpty() ? NameReading.How.NONE : NameReading.How.RENAMED, heirs);
        }

        /** The names that lie nearest within the bounds; where they stand for different organs the name stays open. */
        private NameReading nearest() {
            String name = CharMatcher.whitespace().removeFrom(written);
            int most = bounds.slips(name.length());
            Set<String> nearest = new TreeSet<>();
            for (Map.Entry<String, NameMatch> known : directory.names().entrySet()) {
                int distance = most == 0 ? 1 : bounds.distance(name, known.getKey(), most);
                if (distance < most) {
                    nearest.clear();
                    most = distance;
                }
                if (distance == most) {
                    nearest.add(known.getKey());
                }
            }
            if (nearest.isEmpty()) {
                step("name-unknown", "");
                return answer(NameReading.How.NONE, ImmutableList.of());
            }
            step("name-nearest", String.join(", ", nearest));
            return meant(nearest);
        }

        private NameReading meant(Set<String> names) {
            Set<OrganId> meant = new LinkedHashSet<>();
            for (String name : names) {
                NameMatch match = directory.resolve(name);
                List<OrganId> organs = match.kind().resolved()
                        ? match.organs()
                        : directory.named(name).stream().map(Organ::id).toList();
                meant.addAll(heirs(organs));
                if (match.kind() == NameMatch.Kind.JOINT || organs.isEmpty()) {
                    return answer(NameReading.How.NONE, ImmutableList.of()); // near what is no organ: not read
                }
            }
            return meant.size() > 1
                    ? ambiguous(ImmutableList.copyOf(meant))
                    : answer(
                            meant.isEmpty() ? NameReading.How.NONE : NameReading.How.NEAREST,
                            ImmutableList.copyOf(meant));
        }

        private NameReading ambiguous(List<OrganId> candidates) {
            step("name-ambiguous", ids(candidates));
            return new NameReading(written, NameReading.How.AMBIGUOUS, ImmutableList.of(), candidates);
        }

        private NameReading answer(NameReading.How how, List<OrganId> organs) {
            return new NameReading(written, how, organs, ImmutableList.of());
        }

        private void step(String code, String organs) {
            steps.add(new Step(day, day, code, ImmutableMap.of("name", written, "organs", organs), ImmutableList.of()));
        }
    }

    private static String ids(List<OrganId> organs) {
        return String.join(", ", organs.stream().map(OrganId::value).toList());
    }
}
