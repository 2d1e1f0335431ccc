using System.Reflection;

namespace Volo.Abp.VirtualFileSystem;

public class AbpVirtualFileSystemOptions
{
    public VirtualFileSetList FileSets { get; } = [];
}

public class VirtualFileSetList : List<VirtualFileSetInfo>;

public abstract class VirtualFileSetInfo
{
    internal abstract IEnumerable<GroupHub.Abp.VirtualFiles.VirtualFile> Files { get; }
}

public class EmbeddedVirtualFileSetInfo(Assembly assembly, string? baseNamespace, string? baseFolder)
    : VirtualFileSetInfo
{
    public Assembly Assembly { get; } = assembly;

    public string? BaseFolder { get; } = baseFolder;

    internal override IEnumerable<GroupHub.Abp.VirtualFiles.VirtualFile> Files =>
        GroupHub.Abp.VirtualFiles.VirtualFile.EmbeddedIn(Assembly, baseNamespace, BaseFolder);
}

public static class VirtualFileSetListExtensions
{
    public static void AddEmbedded<T>(
        this VirtualFileSetList list, string? baseNamespace = null, string? baseFolder = null) =>
        list.Add(new EmbeddedVirtualFileSetInfo(typeof(T).Assembly, baseNamespace, baseFolder));
}
