package io.petition.rules.china;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.deadline.overlay.Overlaid;
import io.petition.deadline.overlay.Overlays;
import io.petition.law.Edition;
import io.petition.law.Overlay;
import io.petition.law.Regime;
import io.petition.rules.io.OverlayReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Local, sectoral and internal rules 地方性、行业性规定 over the two national editions. Each is a file {@code overlays/ID.txt} beside
 * this class, at whose head stands where it was read, what is a reading, and what it loosens. None is part of
 * {@link ChinaRules#national()}: a host lays over it what holds where it stands.
 */
public final class ChinaOverlays {
    /** Beijing's regulation of 2006 北京市信访条例, over {@code cn-2005}. */
    public static final String BEIJING_2006 = "beijing-2006";

    /** Beijing's hotline regulation 北京市接诉即办工作条例, over {@code cn-2022}. */
    public static final String BEIJING_JIESUJIBAN = "beijing-jiesujiban";

    /** The environmental sector 生态环境信访工作办法, over {@code cn-2022}. */
    public static final String ENVIRONMENT_2025 = "environment-2025";

    /** The windows for evaluation in Hubei's application 湖北阳光信访, over {@code cn-2022}; unconfirmed. */
    public static final String EVALUATION_WINDOWS_HUBEI = "evaluation-windows-hubei";

    /** Henan's regulation of 2012 河南省信访条例, over {@code cn-2005}; from a digest, unconfirmed. */
    public static final String HENAN_2012 = "henan-2012";

    /** Shandong's regulation of 2015 山东省信访条例, over {@code cn-2005}. */
    public static final String SHANDONG_2015 = "shandong-2015";

    /** Shandong's environmental guide 山东省生态环境信访事项办理工作指引, over {@code cn-2022}. */
    public static final String SHANDONG_ENVIRONMENT_2025 = "shandong-environment-2025";

    /** Shandong's rules of review and re-examination 山东省信访事项复查复核工作规则（试行）, over {@code cn-2022}. */
    public static final String SHANDONG_REVIEW_2024 = "shandong-review-2024";

    /** Shanghai's regulation as amended in 2018 上海市信访条例, over {@code cn-2005}. */
    public static final String SHANGHAI_2018 = "shanghai-2018";

    /** The simplified procedure 简易办理, over {@code cn-2022}; unconfirmed. */
    public static final String SIMPLIFIED = "simplified";

    /** The tiers of passing a petition down 逐级转送, over {@code cn-2005}; internal and unconfirmed. */
    public static final String TIERED_TRANSFER_2015 = "tiered-transfer-2015";

    /** Xingguo's 3-7-21 兴国县“3-7-21”, over {@code cn-2022}; internal and unconfirmed. */
    public static final String XINGGUO_3_7_21 = "xingguo-3-7-21";

    /** Zhejiang's regulation of 2016 浙江省信访条例, over {@code cn-2005}. */
    public static final String ZHEJIANG_2016 = "zhejiang-2016";

    private static final ImmutableList<String> IDS = ImmutableList.of(
            BEIJING_2006,
            BEIJING_JIESUJIBAN,
            ENVIRONMENT_2025,
            EVALUATION_WINDOWS_HUBEI,
            HENAN_2012,
            SHANDONG_2015,
            SHANDONG_ENVIRONMENT_2025,
            SHANDONG_REVIEW_2024,
            SHANGHAI_2018,
            SIMPLIFIED,
            TIERED_TRANSFER_2015,
            XINGGUO_3_7_21,
            ZHEJIANG_2016);

    private ChinaOverlays() {}

    /** The ids of all, sorted. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * Lays one of them over a regime, after every value was compared with what stands there. Several are laid one after another:
     * what a file leaves unsaid of a term is what the regime has by then, each time for itself where it has several editions
     * in the time of the overlay. The acts that only an overlay knows come with it.
     */
    public static Overlaid lay(Regime regime, String id) {
        Overlaid overlaid = Overlays.lay(regime, read(id), standing -> read(id, over -> Optional.of(standing)));
        return overlaid instanceof Overlaid.Laid laid
                ? new Overlaid.Laid(OverlayRouting.over(OverlayActs.over(laid.laid(), id), id), laid.comparisons())
                : overlaid;
    }

    /** One of them, over the national editions. Reads the class path each time: take it once and keep it. */
    public static Overlay read(String id) {
        return read(id, ChinaOverlays::edition);
    }

    private static Overlay read(String id, Function<String, Optional<Edition>> editions) {
        checkArgument(IDS.contains(id), "id: %s is no overlay that is shipped; the shipped ones are %s", id, IDS);
        String resource = "overlays/" + id + ".txt";
        try (InputStream bytes = ChinaOverlays.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("resource: " + resource + " is missing beside " + ChinaOverlays.class
                        + "; the jar was taken apart or repacked without its resources");
            }
            Reader source = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            return OverlayReader.read(source, resource, editions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Edition> edition(String id) {
        return switch (id) {
            case ChinaRules.CN_2005 -> Optional.of(Cn2005.edition());
            case ChinaRules.CN_2022 -> Optional.of(Cn2022.edition());
            default -> Optional.empty();
        };
    }
}
