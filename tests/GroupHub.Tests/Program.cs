using System.Reflection;
using Xunit.Runner.InProc.SystemConsole;

// The tests of every module in one process, one assembly after the other, with the same arguments: the product is
// compiled and warmed up once. Each assembly is a program of its own as well.
var code = 0;
foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "GroupHub.*.Tests.dll").Order(StringComparer.Ordinal))
{
    var suite = Assembly.Load(Path.GetFileNameWithoutExtension(file));
    code |= await new ConsoleRunner(args, suite).EntryPoint();
}

return code;
