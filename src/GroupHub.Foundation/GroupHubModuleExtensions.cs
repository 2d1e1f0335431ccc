using FluentValidation;
using GroupHub.Foundation.Localization;
using GroupHub.Foundation.Mail;
using MediatR;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;

namespace GroupHub.Foundation;

public static class GroupHubModuleExtensions
{
    private static readonly Type[] RequestParts = [typeof(IRequestHandler<,>), typeof(IValidator<>)];

    /// <summary>
    /// All a business module needs to say: its handlers, validators, controllers, texts (<c>Localization/*.json</c>),
    /// mail templates (<c>Templates/*.liquid</c>) and the namespace of its error codes.
    /// </summary>
    public static IServiceCollection AddGroupHubModule<TModule>(this IServiceCollection services, string errorNamespace)
    {
        var assembly = typeof(TModule).Assembly;
        services.AddMvcCore().ConfigureApplicationPartManager(parts => AddOnce(parts, new AssemblyPart(assembly)));

        foreach (var type in assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            foreach (var part in type.GetInterfaces().Where(IsRequestPart)) services.AddTransient(part, type);
        }

        services.Configure<AbpLocalizationOptions>(options => options.Resources.Get<GroupHubResource>()
            .AddEmbeddedTexts(assembly));
        services.Configure<AbpExceptionLocalizationOptions>(
            options => options.MapCodeNamespace(errorNamespace, typeof(GroupHubResource)));
        services.Configure<MailTemplateOptions>(options => options.Assemblies.Add(assembly));
        return services;
    }

    private static bool IsRequestPart(Type type) =>
        type.IsGenericType && RequestParts.Contains(type.GetGenericTypeDefinition());

    private static void AddOnce(ApplicationPartManager parts, AssemblyPart part)
    {
        if (parts.ApplicationParts.All(known => known.Name != part.Name)) parts.ApplicationParts.Add(part);
    }
}
