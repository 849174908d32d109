package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.petition.authority.NameMatch;
import io.petition.authority.OrganDirectory;
import io.petition.authority.names.NameReader;
import io.petition.authority.names.NameReading;
import io.petition.authority.names.TypoBounds;
import java.time.LocalDate;
import java.util.List;

/**
 * The names under the answers of the mailbox, and what they stand for.
 *
 * @param matches each name by how it was matched, the kinds in their order
 * @param carriedOn how many stand for an organ that another carries on
 * @param slips the misspelt names as a reader reads them who is not told of them
 */
record ShangluoNames(ImmutableListMultimap<NameMatch.Kind, Signed> matches, int carriedOn, List<Slip> slips) {
    /** A slip for six characters in names of six or more; never in a character that tells tiers, numbers or counties apart. */
    static final TypoBounds BOUNDS = new TypoBounds(6, 6, "省市县区镇乡村街一二三四五六七八九十");

    ShangluoNames {
        slips = ImmutableList.copyOf(slips);
    }

    /**
     * A name as it stands under answers.
     *
     * @param name the name and what it stands for
     * @param letters under how many
     */
    record Signed(NameMatch name, int letters) {}

    /**
     * A misspelt name.
     *
     * @param meant what it stands for by the directory
     * @param read what is read without that
     */
    record Slip(NameMatch meant, NameReading read) {
        boolean right() {
            return read.organs().equals(meant.organs());
        }

        boolean open() {
            return !read.how().read();
        }
    }

    static ShangluoNames of(ShangluoOrgans organs, LocalDate day) {
        List<Signed> signed = Rows.shipped("shangluo/agencies.csv", row -> signed(row, organs.directory()));
        NameReader reader = NameReader.of(organs.directory(), BOUNDS);
        int carriedOn = (int) signed.stream()
                .map(each -> each.name())
                .filter(name -> name.kind() != NameMatch.Kind.FORMER && name.kind() != NameMatch.Kind.JOINT)
                .map(name -> reader.read(name.written(), day).value())
                .filter(reading -> reading.how() == NameReading.How.RENAMED)
                .count();
        ImmutableListMultimap.Builder<NameMatch.Kind, Signed> matches = ImmutableListMultimap.builder();
        matches.orderKeysBy(Enum::compareTo);
        matches.putAll(Multimaps.index(signed, each -> each.name().kind()));
        ImmutableListMultimap<NameMatch.Kind, Signed> byKind = matches.build();
        return new ShangluoNames(byKind, carriedOn, slips(organs, byKind.get(NameMatch.Kind.TYPO), day));
    }

    private static Signed signed(NamedCsvRecord row, OrganDirectory directory) {
        return new Signed(directory.resolve(row.getField("raw")), Integer.parseInt(row.getField("letters")));
    }

    private static List<Slip> slips(ShangluoOrgans organs, List<Signed> misspelt, LocalDate day) {
        OrganDirectory untold = OrganDirectory.of(
                organs.directory().organs(),
                organs.directory().names().values().stream()
                        .filter(name -> name.kind() != NameMatch.Kind.TYPO)
                        .toList());
        NameReader reader = NameReader.of(untold, BOUNDS);
        return misspelt.stream()
                .map(each -> new Slip(
                        each.name(), reader.read(each.name().written(), day).value()))
                .toList();
    }
}
