using GroupHub.Foundation.Localization;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Volo.Abp;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;

namespace GroupHub.Foundation;

/// <summary>The few things every module speaks.</summary>
[DependsOn(typeof(AbpAspNetCoreMvcModule))]
public sealed class GroupHubFoundationModule : AbpModule
{
    public override void OnPreApplicationInitialization(ApplicationInitializationContext context) =>
        ValidatorOptions.Global.LanguageManager = new ValidationTexts(
            context.ServiceProvider.GetRequiredService<IStringLocalizer<GroupHubResource>>());

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddTransient<ServiceFactory>(provider => provider.GetService!);
        services.AddTransient<IMediator, Mediator>();
        services.AddTransient<ISender, Sender>();
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(UnitOfWorkBehaviour<,>));
        services.AddSingleton<DayValidator>();
        services.AddOptions<MvcOptions>().Configure<DayValidator>((options, days) =>
            options.ModelValidatorProviders.Add(new DayValidatorProvider(days)));

        Configure<JsonOptions>(options => options.JsonSerializerOptions.Converters.Add(new KeepableTextConverter()));
        Configure<AbpLocalizationOptions>(options =>
        {
            options.Resources.Add<GroupHubResource>("en").AddEmbeddedTexts(typeof(GroupHubFoundationModule).Assembly);
            options.DefaultResourceType = typeof(GroupHubResource);
        });
    }
}
