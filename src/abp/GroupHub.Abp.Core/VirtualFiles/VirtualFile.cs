using System.Reflection;

namespace GroupHub.Abp.VirtualFiles;

/// <summary>A file embedded in an assembly, under the path its resource name stands for.</summary>
internal sealed record VirtualFile(string Path, Assembly Assembly, string ResourceName)
{
    public string Folder => Path[..Path.LastIndexOf('/')];

    public static IEnumerable<VirtualFile> EmbeddedIn(Assembly assembly, string? baseNamespace, string? baseFolder)
    {
        var root = baseFolder is { Length: > 0 } ? "/" + baseFolder.Trim('/', '.').Replace('.', '/') : "";
        foreach (var name in assembly.GetManifestResourceNames())
        {
            yield return new VirtualFile(root + "/" + PathOf(Strip(name, baseNamespace)), assembly, name);
        }
    }

    public Stream Open() => Assembly.GetManifestResourceStream(ResourceName)!;

    private static string Strip(string name, string? baseNamespace) =>
        baseNamespace is { Length: > 0 } && name.StartsWith(baseNamespace + ".", StringComparison.Ordinal)
            ? name[(baseNamespace.Length + 1)..]
            : name;

    private static string PathOf(string name)
    {
        var extension = name.LastIndexOf('.');
        return extension < 0 ? name : name[..extension].Replace('.', '/') + name[extension..];
    }
}
