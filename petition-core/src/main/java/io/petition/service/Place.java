package io.petition.service;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A place on the earth, in whole micro-degrees: a millionth of a degree, at most 0.12 m. Whole numbers compare and hash alike everywhere, which decimal
 * fractions do not.
 *
 * @param latitude micro-degrees north of the equator, −90,000,000 to 90,000,000
 * @param longitude micro-degrees east of Greenwich, −180,000,000 to 180,000,000; the last is kept as −180,000,000, the same meridian
 */
public record Place(int latitude, int longitude) {
    private static final int POLE = 90_000_000;
    private static final int HALF_ROUND = 180_000_000;
    private static final double RADIANS = StrictMath.PI / HALF_ROUND;

    /** The mean radius of the earth (IUGG R1), in millimetres. */
    static final double RADIUS = 6_371_008_800.0;

    public Place {
        checkArgument(
                latitude >= -POLE && latitude <= POLE,
                "latitude: %s lies beyond a pole; give micro-degrees, latitude first",
                latitude);
        checkArgument(
                longitude >= -HALF_ROUND && longitude <= HALF_ROUND,
                "longitude: %s lies beyond half a round; give micro-degrees, longitude second",
                longitude);
        longitude = longitude == HALF_ROUND ? -HALF_ROUND : longitude;
    }

    /**
     * Reads decimal degrees, latitude first: {@code 33.868319,109.941372}. Further decimals are rounded to the nearest micro-degree.
     *
     * @throws IllegalArgumentException if it is no such pair
     */
    public static Place parse(String degrees) {
        List<String> parts = List.of(degrees.split(",", -1));
        checkArgument(parts.size() == 2, "place: '%s' is no pair of degrees; write LATITUDE,LONGITUDE", degrees);
        return new Place(micro(parts.get(0).strip(), POLE), micro(parts.get(1).strip(), HALF_ROUND));
    }

    private static int micro(String degrees, int most) {
        checkArgument(
                degrees.matches("[-+]?\\d{1,3}(\\.\\d{1,30})?"),
                "place: '%s' is no number of decimal degrees",
                degrees);
        int micro = new BigDecimal(degrees)
                .movePointRight(6)
                .setScale(0, RoundingMode.HALF_EVEN)
                .intValueExact();
        checkArgument(Math.abs(micro) <= most, "place: '%s' lies beyond %s degrees", degrees, most / 1_000_000);
        return micro;
    }

    /**
     * The ordinary distance as the crow flies, in millimetres: the great circle on a sphere (haversine), the same whole number on every machine and in both directions. The
     * arithmetic is right to a millimetre anywhere; the sphere itself differs from the true figure of the earth by at most 0.6 % (500 m: under 3 m). It is not
     * the way on foot.
     */
    public long millimetresTo(Place other) {
        double up = StrictMath.sin(((long) latitude - other.latitude) * RADIANS / 2);
        double across = StrictMath.sin(((long) longitude - other.longitude) * RADIANS / 2);
        double both = StrictMath.cos(latitude * RADIANS) * StrictMath.cos(other.latitude * RADIANS);
        double haversine = up * up + both * across * across;
        if (haversine <= 0.5) {
            return StrictMath.round(2 * RADIUS * StrictMath.asin(StrictMath.sqrt(haversine)));
        }
        // Far round, the arc sine loses digits: measure from the other side of the earth instead.
        double over = StrictMath.sin(((long) latitude + other.latitude) * RADIANS / 2);
        double along = StrictMath.cos(((long) longitude - other.longitude) * RADIANS / 2);
        double rest = StrictMath.min(1, over * over + both * along * along);
        return StrictMath.round(RADIUS * (StrictMath.PI - 2 * StrictMath.asin(StrictMath.sqrt(rest))));
    }

    double latitudeRadians() {
        return latitude * RADIANS;
    }

    double longitudeRadians() {
        return longitude * RADIANS;
    }

    /** Decimal degrees, latitude first, as {@link #parse} reads them. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(latitude, 6).toPlainString() + ","
                + BigDecimal.valueOf(longitude, 6).toPlainString();
    }
}
