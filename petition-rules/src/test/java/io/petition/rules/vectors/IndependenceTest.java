package io.petition.rules.vectors;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** An oracle that used the code under test would prove that the code does what it does. */
class IndependenceTest {
    private static final String PACKAGE = "io.petition.rules.vectors";

    @Test
    void whatMakesTheVectorsUsesNothingOfTheLibrary() {
        JavaClasses classes = new ClassFileImporter().importPackages(PACKAGE);
        DescribedPredicate<JavaClass> makers = DescribedPredicate.describe(
                "make the vectors",
                type -> !type.getName().startsWith(Library.class.getName())
                        && !type.getSimpleName().endsWith("Test"));
        DescribedPredicate<JavaClass> library = DescribedPredicate.describe(
                "are of the library or know it",
                type -> type.getName().startsWith("io.petition.")
                        && (!type.getPackageName().equals(PACKAGE)
                                || type.getName().startsWith(Library.class.getName())));
        noClasses().that(makers).should().dependOnClassesThat(library).check(classes);
    }
}
