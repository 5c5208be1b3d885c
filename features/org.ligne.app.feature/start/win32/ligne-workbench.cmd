@echo off
rem Starts the Ligne workbench. Arguments go to it: -data FOLDER, -project FOLDER, -nl fr ...
rem LIGNE_JVM_OPTIONS: more options for the JVM, separated by blanks.
rem No paths inside of parentheses: one of "Program Files (x86)" would end them.
setlocal
set "HERE=%~dp0"
set NEEDED=21
set "JAVA="
set "FOUND="
call :try "%HERE%runtime\bin\java.exe"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for %%j in (java.exe) do call :try "%%~$PATH:j"
for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*") do call :try "%%~d\bin\java.exe"
if not defined JAVA goto nojava

set "LAUNCHER="
for /f "delims=" %%j in ('dir /b "%HERE%plugins\org.eclipse.equinox.launcher_*.jar" 2^>nul') do set "LAUNCHER=%HERE%plugins\%%j"
if not defined LAUNCHER goto incomplete

rem The workbench asks for its folder itself, and ends with 23 when it wants to be started again.
:start
start "" /wait "%JAVA:java.exe=javaw.exe%" -Xmx2g -XX:+UseG1GC -XX:+UseStringDeduplication -Dguice_bytecode_gen_option=DISABLED -Dosgi.requiredJavaVersion=%NEEDED% -Dosgi.instance.area.default=@noDefault --enable-native-access=ALL-UNNAMED %LIGNE_JVM_OPTIONS% -jar "%LAUNCHER%" %*
set CODE=%errorlevel%
if %CODE% equ 23 goto start
exit /b %CODE%

rem Takes a java.exe when it is recent enough and none was taken before.
:try
if defined JAVA exit /b
if "%~1"=="" exit /b
if not exist "%~1" exit /b
set RELEASE=0
for /f "tokens=1,3" %%u in ('call "%~1" -XshowSettings:properties -version 2^>^&1') do if "%%u"=="java.specification.version" set "RELEASE=%%v"
if %RELEASE% geq %NEEDED% set "JAVA=%~1"
if not defined JAVA set FOUND=%FOUND% "%~1" [Java %RELEASE%]
exit /b

:nojava
call :language
if defined FRENCH goto nojava_fr
echo Ligne needs Java %NEEDED% or newer, and there is none here.
if defined FOUND echo Found, but too old:%FOUND%
echo Install one, or set JAVA_HOME to its folder.
goto refuse
:nojava_fr
echo Ligne a besoin de Java %NEEDED% ou d’une version plus récente, absente de cette machine.
if defined FOUND echo Trouvé, mais trop ancien :%FOUND%
echo Installez-en une, ou indiquez son dossier dans JAVA_HOME.
goto refuse

:incomplete
call :language
if defined FRENCH goto incomplete_fr
echo This installation of Ligne is not complete; please unpack it again.
goto lacks
:incomplete_fr
echo Cette installation de Ligne est incomplète ; veuillez la décompresser à nouveau.
:lacks
echo "%HERE%plugins\org.eclipse.equinox.launcher_*.jar"

:refuse
pause
exit /b 1

rem The messages are in UTF-8, and in the language that Windows shows dates in.
:language
chcp 65001 >nul
set "FRENCH="
for /f "tokens=3" %%l in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do set "LOCALE=%%l"
if /i "%LOCALE:~0,2%"=="fr" set FRENCH=yes
exit /b
