import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.ErrorDetails;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Asks veraPDF whether files keep to a standard: {@code java Vera FLAVOUR FILE...}, the flavour as {@code 3a} or
 * {@code ua1}. Prints a line for each file and one for each rule that it breaks; ends with 0 if all keep to it, with 1
 * if one does not, with 2 if it could not be asked.
 *
 * <p>veraPDF comes out of a jar whose XML binding does not fit its own profiles, so they are read here, element by
 * element.
 */
public final class Vera {
    private static final int FAILURES_KEPT = 50;

    public static void main(String[] arguments) {
        LogManager.getLogManager().reset();
        if (arguments.length < 2) {
            System.err.println("usage: java Vera FLAVOUR FILE...");
            System.exit(2);
        }
        try {
            VeraGreenfieldFoundryProvider.initialise();
            PDFAFlavour flavour = PDFAFlavour.byFlavourId(arguments[0]);
            ValidationProfile profile = profile(flavour);
            boolean all = true;
            for (int index = 1; index < arguments.length; index++) {
                all &= keepsTo(new File(arguments[index]), flavour, profile);
            }
            System.exit(all ? 0 : 1);
        } catch (Exception problem) {
            System.err.println("veraPDF could not judge: " + problem);
            System.exit(2);
        }
    }

    private static boolean keepsTo(File file, PDFAFlavour flavour, ValidationProfile profile) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(profile, FAILURES_KEPT, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            boolean fine = result.isCompliant();
            System.out.printf(
                    "%s %s: %d checks of %d rules: %s%n",
                    fine ? "PASS" : "FAIL", flavour.getId(), result.getTotalAssertions(), profile.getRules().size(), file);
            broken(result).forEach((rule, example) -> System.out.println("  " + rule + ": " + example));
            return fine;
        }
    }

    /** The rules that are broken, each with the first place where. */
    private static Map<String, String> broken(ValidationResult result) {
        Map<String, String> rules = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                RuleId rule = assertion.getRuleId();
                rules.putIfAbsent(
                        rule.getClause() + "-" + rule.getTestNumber(),
                        assertion.getErrorMessage() + " (" + assertion.getLocation().getContext() + ")");
            }
        }
        return rules;
    }

    private static ValidationProfile profile(PDFAFlavour flavour) throws Exception {
        String id = flavour.getId().toUpperCase();
        String name = id.startsWith("UA") ? "PDFUA-" + id.substring(2) : "PDFA-" + id;
        String path = "org/verapdf/pdfa/validation/" + name + ".xml";
        Element root;
        try (InputStream stream = Vera.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no profile " + name);
            }
            root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream).getDocumentElement();
        }
        Set<Rule> rules = new HashSet<>();
        for (Element rule : children(child(root, "rules"), "rule")) {
            rules.add(rule(rule));
        }
        Set<Variable> variables = new HashSet<>();
        for (Element variable : children(child(root, "variables"), "variable")) {
            variables.add(Profiles.variableFromValues(
                    variable.getAttribute("name"),
                    variable.getAttribute("object"),
                    text(variable, "defaultValue"),
                    text(variable, "value")));
        }
        var details = Profiles.profileDetailsFromValues(name, "", "veraPDF", new Date(0));
        return Profiles.profileFromValues(flavour, details, "", rules, variables);
    }

    private static Rule rule(Element rule) {
        Element id = child(rule, "id");
        RuleId ruleId = Profiles.ruleIdFromValues(
                PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                id.getAttribute("clause"),
                Integer.parseInt(id.getAttribute("testNumber")));
        Boolean deferred = rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null;
        return Profiles.ruleFromValues(
                ruleId,
                rule.getAttribute("object"),
                deferred,
                rule.getAttribute("tags"),
                text(rule, "description"),
                text(rule, "test"),
                error(child(rule, "error")),
                new ArrayList<>());
    }

    private static ErrorDetails error(Element error) {
        List<ErrorArgument> arguments = new ArrayList<>();
        for (Element argument : children(child(error, "arguments"), "argument")) {
            String name = argument.hasAttribute("name") ? argument.getAttribute("name") : null;
            arguments.add(ErrorArgumentImpl.fromValues(argument.getTextContent(), name, null));
        }
        return Profiles.errorFromValues(text(error, "message"), arguments);
    }

    private static String text(Element parent, String name) {
        Element element = child(parent, name);
        return element == null ? "" : element.getTextContent();
    }

    private static Element child(Element parent, String name) {
        List<Element> all = children(parent, name);
        return all.isEmpty() ? null : all.get(0);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        Node node = parent == null ? null : parent.getFirstChild();
        for (; node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getNodeName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
