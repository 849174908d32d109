package io.petition.view.status;

/**
 * Crockford's base 32: ten digits and the letters without I, L, O and U, so that no two signs look or sound alike. Its check is the
 * number modulo 37, which a single wrong sign and two neighbours that changed places always change.
 */
final class Crockford {
    static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final int BITS = 5;
    private static final int PRIME = 37;

    private Crockford() {}

    /** The value of a sign, in either case, and read as it was meant; -1 for what is none. */
    static int value(char sign) {
        char upper = sign >= 'a' && sign <= 'z' ? (char) (sign - 'a' + 'A') : sign;
        return switch (upper) {
            case 'O' -> 0;
            case 'I', 'L' -> 1;
            default -> SIGNS.indexOf(upper);
        };
    }

    /** The check of a row of signs: 0 to 36, of which those from 32 have no sign here. */
    static int check(CharSequence signs) {
        int rest = 0;
        for (int i = 0; i < signs.length(); i++) {
            rest = (rest * SIGNS.length() + value(signs.charAt(i))) % PRIME;
        }
        return rest;
    }

    /** So many signs of the first bits. */
    static String encode(byte[] bytes, int signs) {
        StringBuilder text = new StringBuilder(signs + 1);
        for (int i = 0; i < signs; i++) {
            int value = 0;
            for (int bit = i * BITS; bit < (i + 1) * BITS; bit++) {
                value = value << 1 | (bytes[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1);
            }
            text.append(SIGNS.charAt(value));
        }
        return text.toString();
    }
}
