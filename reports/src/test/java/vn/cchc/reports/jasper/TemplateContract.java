package vn.cchc.reports.jasper;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.renderers.Renderable;
import vn.cchc.reports.drawing.Drawing;

/** Compares the fields a template declares with the record it prints, both ways. */
final class TemplateContract {

  private TemplateContract() {}

  /** One line for each field that only one side has, or that has two types. */
  static List<String> breaches(JasperDesign design, Class<?> view) {
    List<String> breaches = new ArrayList<>();
    compare(view.getSimpleName(), fields(design.getMainDataset()), components(view), breaches);
    Map<String, JRDataset> datasets = new TreeMap<>();
    design.getDatasetsList().forEach(dataset -> datasets.put(dataset.getName(), dataset));
    for (RecordComponent component : view.getRecordComponents()) {
      if (component.getType() == List.class) {
        JRDataset dataset = datasets.remove(component.getName());
        if (dataset == null) {
          breaches.add("no dataset for the list " + component.getName());
        } else {
          compare(dataset.getName(), fields(dataset), components(row(component)), breaches);
        }
      }
    }
    datasets.keySet().forEach(name -> breaches.add("no list for the dataset " + name));
    return breaches;
  }

  private static void compare(
      String where,
      Map<String, String> declared,
      Map<String, String> expected,
      List<String> breaches) {
    Stream.concat(declared.keySet().stream(), expected.keySet().stream())
        .distinct()
        .filter(name -> !String.valueOf(declared.get(name)).equals(expected.get(name)))
        .forEach(
            name ->
                breaches.add(
                    "%s.%s: the template says %s, the view %s"
                        .formatted(where, name, declared.get(name), expected.get(name))));
  }

  private static Map<String, String> fields(JRDataset dataset) {
    Map<String, String> fields = new TreeMap<>();
    for (JRField field : dataset.getFields()) {
      fields.put(field.getName(), field.getValueClassName());
    }
    return fields;
  }

  private static Map<String, String> components(Class<?> view) {
    Map<String, String> components = new TreeMap<>();
    for (RecordComponent component : view.getRecordComponents()) {
      Class<?> type = component.getType();
      Class<?> printed =
          type == List.class
              ? JRDataSource.class
              : Drawing.class.isAssignableFrom(type) ? Renderable.class : type;
      components.put(component.getName(), printed.getName());
    }
    return components;
  }

  private static Class<?> row(RecordComponent list) {
    ParameterizedType type = (ParameterizedType) list.getGenericType();
    return (Class<?>) type.getActualTypeArguments()[0];
  }
}
