package io.petition.service;

import java.util.List;

/**
 * Places as points of the unit sphere in space, where neither a pole nor the 180th meridian is anything special. The straight line between two of them, the
 * chord, is longer the farther they lie apart, so it serves to leave out what is plainly too far or plainly near enough; what lies within {@link #DOUBT} is
 * always settled by {@link Place#millimetresTo}. That is why the faster trigonometry of the platform may be used here: it differs in the last
 * digit, and never in an answer.
 */
final class Sphere {
    /** Six millimetres on the ground: far above what the arithmetic may be off, far below what costs time. */
    static final double DOUBT = 1e-9;

    private final double[] x;
    private final double[] y;
    private final double[] z;

    Sphere(List<Place> places) {
        int size = places.size();
        x = new double[size];
        y = new double[size];
        z = new double[size];
        for (int i = 0; i < size; i++) {
            Place place = places.get(i);
            double flat = Math.cos(place.latitudeRadians());
            x[i] = flat * Math.cos(place.longitudeRadians());
            y[i] = flat * Math.sin(place.longitudeRadians());
            z[i] = Math.sin(place.latitudeRadians());
        }
    }

    /** The chord of a distance on the ground. */
    static double chord(long millimetres) {
        return 2 * StrictMath.sin(StrictMath.min(millimetres / Place.RADIUS, StrictMath.PI) / 2);
    }

    int size() {
        return x.length;
    }

    double x(int i) {
        return x[i];
    }

    double y(int i) {
        return y[i];
    }

    double z(int i) {
        return z[i];
    }

    double on(int axis, int i) {
        return axis == 0 ? x[i] : axis == 1 ? y[i] : z[i];
    }

    double chord(int i, Sphere other, int j) {
        double dx = x[i] - other.x[j];
        double dy = y[i] - other.y[j];
        double dz = z[i] - other.z[j];
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
}
