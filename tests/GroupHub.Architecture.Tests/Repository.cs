using System.Reflection;
using System.Xml.Linq;

namespace GroupHub.Architecture.Tests;

/// <summary>Finds modules, projects and texts by looking, so that no list has to be kept.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Members, Billing, …: the folders below src/modules.</summary>
    public static IReadOnlyList<string> Modules { get; } =
    [
        .. System.IO.Directory.GetDirectories(Path.Combine(Root, "src", "modules"))
            .SelectMany(folder => System.IO.Directory.GetDirectories(folder, "GroupHub.*"))
            .Select(folder => Path.GetFileName(folder)["GroupHub.".Length..])
            .Where(name => !name.EndsWith(".Contracts", StringComparison.Ordinal))
            .Order(),
    ];

    public static Assembly AssemblyOf(string module) => Assembly.Load($"GroupHub.{module}");

    public static IEnumerable<Assembly> OurAssemblies() =>
        System.IO.Directory.GetFiles(AppContext.BaseDirectory, "GroupHub.*.dll")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => !name!.EndsWith("Tests", StringComparison.Ordinal) && !name.EndsWith("TestKit", StringComparison.Ordinal))
            .Select(name => Assembly.Load(name!));

    /// <summary>The projects a project names in its file, without those of src/abp.</summary>
    public static IReadOnlyList<string> ReferencesOf(string projectName)
    {
        var file = System.IO.Directory.GetFiles(Path.Combine(Root, "src"), $"{projectName}.csproj", SearchOption.AllDirectories).Single();
        return [.. XDocument.Load(file).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))];
    }

    public static IEnumerable<string> SourceFiles() =>
        System.IO.Directory.GetFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains("Migrations", StringComparison.Ordinal));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GroupHub.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("GroupHub.sln is not above the tests.");
        return folder.FullName;
    }
}
