using System.Reflection;

namespace GroupHub.Foundation.Mail;

/// <summary>Where mail templates lie: <c>Templates/{Name}.{culture}.liquid</c>, embedded in the modules.</summary>
public sealed class MailTemplateOptions
{
    public HashSet<Assembly> Assemblies { get; } = [];
}
