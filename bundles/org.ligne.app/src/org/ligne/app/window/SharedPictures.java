package org.ligne.app.window;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;
import org.ligne.editor.icons.Icon;

/**
 * Declares the pictures that the platform's views on projects and markers look up by name. Its own
 * application would do so; the names without a constant are as old as the views.
 */
final class SharedPictures {
  private static final String IDE_BUNDLE = "org.eclipse.ui.ide";

  private final IWorkbenchConfigurer configurer;

  SharedPictures(IWorkbenchConfigurer configurer) {
    this.configurer = configurer;
  }

  void declare() {
    configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, Icon.PROJECT.descriptor(), true);
    files().forEach(this::declare);
  }

  private static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj");
    files.put(IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk");
    files.put(IDE.SharedImages.IMG_OBJS_TASK_TSK, "obj16/taskmrk_tsk");
    files.put(IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "obj16/bkmrk_tsk");
    files.put("IMG_OBJS_COMPLETE_TSK", "obj16/complete_tsk");
    files.put("IMG_OBJS_INCOMPLETE_TSK", "obj16/incomplete_tsk");
    files.put("IMG_OBJS_ERROR_PATH", "obj16/error_tsk");
    files.put("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk");
    files.put("IMG_OBJS_INFO_PATH", "obj16/info_tsk");
    files.put("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj");
    files.put("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj");
    files.put("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj");
    files.put("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co");
    files.put("IMG_LCL_FLAT_LAYOUT", "elcl16/flatLayout");
    files.put("IMG_LCL_HIERARCHICAL_LAYOUT", "elcl16/hierarchicalLayout");
    files.put("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category");
    files.put("IMG_ETOOL_NEXT_NAV", "etool16/next_nav");
    files.put("IMG_ETOOL_PREVIOUS_NAV", "etool16/prev_nav");
    files.put("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view");
    files.put("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error");
    files.put("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning");
    files.put("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info");
    files.put("IMG_WIZBAN_NEWPRJ_WIZ", "wizban/newprj_wiz");
    files.put("IMG_WIZBAN_NEWFOLDER_WIZ", "wizban/newfolder_wiz");
    files.put("IMG_WIZBAN_NEWFILE_WIZ", "wizban/newfile_wiz");
    files.put("IMG_WIZBAN_IMPORTDIR_WIZ", "wizban/importdir_wiz");
    files.put("IMG_WIZBAN_IMPORTZIP_WIZ", "wizban/importzip_wiz");
    files.put("IMG_WIZBAN_EXPORTDIR_WIZ", "wizban/exportdir_wiz");
    files.put("IMG_WIZBAN_EXPORTZIP_WIZ", "wizban/exportzip_wiz");
    files.put("IMG_WIZBAN_RESOURCEWORKINGSET_WIZ", "wizban/workset_wiz");
    files.put("IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz");
    files.put("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix");
    return files;
  }

  private void declare(String name, String file) {
    String path = "icons/full/" + file + ".svg";
    Optional<ImageDescriptor> found = ResourceLocator.imageDescriptorFromBundle(IDE_BUNDLE, path);
    found.ifPresent(picture -> configurer.declareImage(name, picture, true));
  }
}
