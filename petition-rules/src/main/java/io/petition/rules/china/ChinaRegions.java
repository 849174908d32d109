package io.petition.rules.china;

import io.petition.authority.names.TypoBounds;
import io.petition.rules.io.table.CodeHistoryReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What became of the codes of China's provinces, prefectures and counties 县级以上行政区划代码沿革, 1981–2024, after the public list of the project areacodes (CC0),
 * and how far a Chinese name of an organ may be misspelt. Lists of the regions themselves are a host's to bring: they change every year.
 */
public final class ChinaRegions {
    private static final String RESOURCE = "divisions/region-codes-1981-2024.csv";

    private ChinaRegions() {}

    /** The history, and what of its rows could not be used. Reads the resource each time; take it once and keep it. */
    public static CodeHistoryReader.Read codes() {
        try (InputStream bytes = ChinaRegions.class.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new IllegalStateException("resource: " + RESOURCE + " is missing beside " + ChinaRegions.class
                        + "; the jar was taken apart or repacked without its resources");
            }
            Reader source = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            return CodeHistoryReader.read(source, RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One slip in five characters or more, another from twelve on; never in a word of a tier, a direction or a numeral, by which organs differ. A reading of
     * ours: no text says how a name may be read.
     */
    public static TypoBounds typos() {
        return new TypoBounds(5, 6, "国省市州盟县区旗镇乡街道村社组东南西北中上下新老一二三四五六七八九十0123456789");
    }
}
