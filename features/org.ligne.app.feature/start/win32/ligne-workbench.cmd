@echo off
rem Starts the Ligne workbench. Arguments go to it: -data FOLDER, -project FOLDER, -nl fr ...
rem LIGNE_JVM_OPTIONS: more options for the JVM, separated by blanks.
setlocal
set "HERE=%~dp0"
set NEEDED=21
if exist "%HERE%runtime\bin\java.exe" set "JAVA_HOME=%HERE%runtime"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java.exe")
"%JAVA%" -version >nul 2>&1 || (
  echo The Ligne workbench needs Java %NEEDED% or newer. None was found as "%JAVA%".
  echo Install a JDK %NEEDED% or newer, or set JAVA_HOME to its folder.
  pause
  exit /b 1
)
set RELEASE=0
for /f tokens^=2^ delims^=^" %%v in ('""%JAVA%" -version 2>&1"') do if "%%~v" neq "" (
  for /f "delims=.-+ tokens=1" %%r in ("%%v") do set "RELEASE=%%r"
  goto known
)
:known
if %RELEASE% lss %NEEDED% (
  echo The Ligne workbench needs Java %NEEDED% or newer. "%JAVA%" is Java %RELEASE%.
  echo Install a JDK %NEEDED% or newer, or set JAVA_HOME to its folder.
  pause
  exit /b 1
)
set LAUNCHER=
for %%j in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%j"
if not defined LAUNCHER (
  echo The installation in %HERE% is not complete: plugins\org.eclipse.equinox.launcher_*.jar is missing.
  pause
  exit /b 1
)
rem The workbench asks for its folder itself, and ends with 23 when it wants to be started again.
:start
start "" /wait "%JAVA:java.exe=javaw.exe%" -Xmx2g -Dguice_bytecode_gen_option=DISABLED -Dosgi.requiredJavaVersion=%NEEDED% -Dosgi.instance.area.default=@noDefault --enable-native-access=ALL-UNNAMED %LIGNE_JVM_OPTIONS% -jar "%LAUNCHER%" %*
if %errorlevel% equ 23 goto start
exit /b %errorlevel%
