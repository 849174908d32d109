package io.petition.rules.io;

import com.google.common.hash.Hashing;
import io.petition.law.Overlay;
import io.petition.law.Regime;
import java.nio.charset.StandardCharsets;

/**
 * What a rulebook says, as one short string (SHA-256, hexadecimal): a record that bears it can be told later to have been
 * made under the same law. It is taken of the {@linkplain RegimeText canonical text}, so the order within a set does not
 * matter and every value does; of a regime also of the content of its calendar. Parts are not in it.
 */
public final class ContentHash {
    private ContentHash() {}

    public static String of(Regime regime) {
        return hash(RegimeWriter.write(regime) + "\ncalendar-content: "
                + regime.calendar().contentHash() + "\n");
    }

    public static String of(Overlay overlay) {
        return hash(RegimeWriter.write(overlay));
    }

    private static String hash(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }
}
