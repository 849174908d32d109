package io.petition;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultimap;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Multimap;
import com.google.common.collect.RangeMap;
import com.google.common.collect.RangeSet;
import com.google.common.collect.Table;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds core to its plan: which room may use which, and that no answer depends on anything but the arguments.
 *
 * <p>Looks at every class there is, so that no rule holds merely because it was asked of nothing.
 */
final class RoomsTest {

    private static final String BASE = "io.petition";

    /** Room → the rooms it may use. A room not built yet has no classes and so breaks nothing. */
    private static final ImmutableMap<String, ImmutableSet<String>> ROOMS = table("""
            explain     :
            time        : explain
            condition   : explain
            model       : explain time
            authority   : model explain time
            law         : explain time condition
            deadline    : law condition time explain
            lifecycle   : model authority deadline law condition explain time
            audit       : lifecycle deadline law condition model authority explain time
            view        : lifecycle deadline model authority law condition explain time
            assignment  : model authority law condition explain time
            service     : model authority time explain
            matching    : model authority explain time
            supervision : lifecycle deadline law condition model authority explain time
            statistics  : lifecycle deadline law condition model authority explain time
            assessment  : statistics condition law model authority explain time
            campaign    : supervision statistics matching lifecycle deadline law condition model authority explain time
            """);

    /** What any room may use besides. */
    private static final ImmutableSet<String> LIBRARIES = ImmutableSet.of(
            "java",
            "com.google.common",
            "org.jspecify.annotations",
            "com.fasterxml.jackson.annotation",
            "org.immutables.value");

    /** Packages that reach out of the program. */
    private static final ImmutableSet<String> OUTSIDE =
            ImmutableSet.of("java.io", "java.nio.channels", "java.nio.file", "java.net", "java.sql");

    /** Types that carry a clock or a die. */
    private static final ImmutableSet<String> IMPURE_TYPES = ImmutableSet.of(
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom",
            "java.util.random.RandomGenerator",
            "java.util.random.RandomGeneratorFactory",
            "com.google.common.base.Stopwatch",
            "com.google.common.base.Ticker");

    /** Methods whose answer depends on the day, the machine or chance. */
    private static final ImmutableSet<String> IMPURE_METHODS = ImmutableSet.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID",
            "java.util.Collections.shuffle");

    /** Kinds of container that are safe in a static field only as one of {@link #IMMUTABLE}. */
    private static final ImmutableSet<Class<?>> CONTAINERS =
            ImmutableSet.of(Collection.class, Map.class, Multimap.class, Table.class, RangeMap.class, RangeSet.class);

    private static final ImmutableSet<Class<?>> IMMUTABLE = ImmutableSet.of(
            ImmutableCollection.class,
            ImmutableMap.class,
            ImmutableMultimap.class,
            ImmutableTable.class,
            ImmutableRangeMap.class,
            ImmutableRangeSet.class);

    /** Packages whose types exist to be changed. */
    private static final ImmutableSet<String> CHANGEABLE =
            ImmutableSet.of("java.util.concurrent.atomic", "java.util.concurrent.locks");

    private static JavaClasses core;

    @BeforeAll
    static void importOnce() {
        core = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(BASE);
        assertThat(core).as("classes of petition-core").isNotEmpty();
    }

    static Stream<String> names() {
        return ROOMS.keySet().stream();
    }

    @Test
    void everyClassLiesInARoom() {
        assertThat(core.stream()
                        .filter(type -> !ROOMS.containsKey(room(type)))
                        .filter(type -> !isStyleOfTheWhole(type))
                        .map(JavaClass::getName))
                .as("classes in no room of the plan")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRoomUsesOnlyTheRoomsItMay(String name) {
        ImmutableSet<String> may = ROOMS.get(name);
        assertThat(uses(
                        type -> room(type).equals(name),
                        used -> isOurs(used) && !room(used).equals(name) && !may.contains(room(used))))
                .as("what %s uses beyond itself and %s", name, may)
                .isEmpty();
    }

    /** So that the table cannot hide a cycle. */
    @Test
    void aRoomMayUseOnlyRoomsAboveItInTheTable() {
        var above = new HashSet<String>();
        ROOMS.forEach((name, may) -> {
            assertThat(above).as("rooms above %s", name).containsAll(may);
            above.add(name);
        });
    }

    @Test
    void coreUsesOnlyItsFewLibraries() {
        assertThat(uses(type -> !isStyleOfTheWhole(type), used -> !isOurs(used) && !isInAny(LIBRARIES, used)))
                .as("uses of other libraries")
                .isEmpty();
    }

    @Test
    void coreReadsAndWritesNothing() {
        assertThat(uses(type -> true, used -> isInAny(OUTSIDE, used)))
                .as("uses of files, network or databases")
                .isEmpty();
    }

    @Test
    void coreHasNoClockAndNoChance() {
        assertThat(core.stream()
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(access -> isImpure(access.getTarget()))
                        .map(JavaAccess::getDescription))
                .as("calls whose answer depends on the day, the machine or chance")
                .isEmpty();
    }

    @Test
    void coreHasNoStaticState() {
        assertThat(core.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(RoomsTest::canChange)
                        .map(JavaField::getFullName))
                .as("static fields that can change: make them final, and of a type that cannot change")
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(core.stream()
                        .map(JavaClass::getPackage)
                        .filter(pkg -> !pkg.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .distinct())
                .as("packages without a package-info that is @NullMarked")
                .isEmpty();
    }

    private static ImmutableMap<String, ImmutableSet<String>> table(String rows) {
        Splitter words = Splitter.on(' ').omitEmptyStrings();
        return Splitter.on('\n')
                .omitEmptyStrings()
                .splitToStream(rows)
                .collect(toImmutableMap(
                        row -> row.substring(0, row.indexOf(':')).trim(),
                        row -> ImmutableSet.copyOf(words.split(row.substring(row.indexOf(':') + 1)))));
    }

    private static ImmutableSet<String> uses(Predicate<JavaClass> user, Predicate<JavaClass> used) {
        return core.stream()
                .filter(user)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> used.test(use.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The part of the package name after the base, up to the next dot: sub-packages belong to their room. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(BASE)
                ? ""
                : Splitter.on('.')
                        .splitToList(name.substring(BASE.length() + 1))
                        .get(0);
    }

    private static boolean isOurs(JavaClass type) {
        return isIn(BASE, type);
    }

    /** The base package holds nothing but how builders are generated in every room. */
    private static boolean isStyleOfTheWhole(JavaClass type) {
        return type.getPackageName().equals(BASE)
                && (type.isAnnotation() || type.getSimpleName().equals("package-info"));
    }

    private static boolean isImpure(AccessTarget target) {
        String owner = target.getOwner().getName();
        return IMPURE_TYPES.contains(owner)
                || IMPURE_METHODS.contains(owner + "." + target.getName())
                || (owner.startsWith("java.time.") && target.getName().equals("now"));
    }

    private static boolean canChange(JavaField field) {
        JavaClass type = field.getRawType();
        return !field.getModifiers().contains(JavaModifier.FINAL)
                || type.isArray()
                || isInAny(CHANGEABLE, type)
                || (CONTAINERS.stream().anyMatch(type::isAssignableTo)
                        && IMMUTABLE.stream().noneMatch(type::isAssignableTo));
    }

    private static boolean isInAny(ImmutableSet<String> packages, JavaClass type) {
        return packages.stream().anyMatch(base -> isIn(base, type));
    }

    private static boolean isIn(String base, JavaClass type) {
        return type.getPackageName().equals(base) || type.getPackageName().startsWith(base + ".");
    }
}
