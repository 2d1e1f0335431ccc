using Volo.Abp;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Uow;

namespace GroupHub.Abp.Tests.Core;

public sealed class UnitOfWorkManagerTests : CoreTest
{
    private IUnitOfWorkManager Manager => Get<IUnitOfWorkManager>();

    [Fact]
    public void There_is_none_until_one_begins_and_none_after_it()
    {
        Manager.Current.ShouldBeNull();

        using (var unitOfWork = Manager.Begin(new()))
        {
            Manager.Current.ShouldBeSameAs(unitOfWork);
        }

        Manager.Current.ShouldBeNull();
    }

    [Fact]
    public async Task Only_the_parent_completes()
    {
        var completed = 0;
        using var parent = Manager.Begin(new());
        using (var child = Manager.Begin(new()))
        {
            child.Id.ShouldBe(parent.Id);
            child.OnCompleted(() => Task.FromResult(completed++));
            await child.CompleteAsync(Cancellation);
        }

        completed.ShouldBe(0);
        await parent.CompleteAsync(Cancellation);
        completed.ShouldBe(1);
    }

    [Fact]
    public void A_required_new_one_has_the_former_one_outside()
    {
        using var outer = Manager.Begin(new());

        using (var inner = Manager.Begin(requiresNew: true))
        {
            inner.Outer.ShouldBeSameAs(outer);
            Manager.Current.ShouldBeSameAs(inner);
        }

        Manager.Current.ShouldBeSameAs(outer);
    }

    [Fact]
    public async Task A_completed_one_is_no_longer_current()
    {
        using var unitOfWork = Manager.Begin(new());

        await unitOfWork.CompleteAsync(Cancellation);

        Manager.Current.ShouldBeNull();
    }

    [Fact]
    public async Task Completing_twice_is_refused()
    {
        using var unitOfWork = Manager.Begin(new());
        await unitOfWork.CompleteAsync(Cancellation);

        await Should.ThrowAsync<AbpException>(() => unitOfWork.CompleteAsync(Cancellation));
    }

    [Fact]
    public void Without_completion_it_has_failed()
    {
        var failed = false;
        using (var unitOfWork = Manager.Begin(new()))
        {
            unitOfWork.Failed += (_, _) => failed = true;
        }

        failed.ShouldBeTrue();
    }

    [Fact]
    public async Task A_failure_says_why()
    {
        Exception? why = null;
        using (var unitOfWork = Manager.Begin(new()))
        {
            unitOfWork.Failed += (_, args) => why = args.Exception;
            unitOfWork.OnCompleted(() => throw new InvalidOperationException("broken"));
            await Should.ThrowAsync<InvalidOperationException>(() => unitOfWork.CompleteAsync(Cancellation));
        }

        why.ShouldNotBeNull().Message.ShouldBe("broken");
    }

    [Fact]
    public void A_reserved_one_is_not_current_until_it_begins()
    {
        using var reserved = Manager.Reserve("request");
        Manager.Current.ShouldBeNull();

        Manager.BeginReserved("request", new AbpUnitOfWorkOptions(isTransactional: true));

        Manager.Current.ShouldBeSameAs(reserved);
        reserved.Options.IsTransactional.ShouldBeTrue();
    }

    [Fact]
    public void Beginning_what_nobody_reserved_is_refused()
    {
        Manager.TryBeginReserved("unknown", new()).ShouldBeFalse();
        Should.Throw<AbpException>(() => Manager.BeginReserved("unknown", new()));
    }

    [Fact]
    public async Task Events_wait_for_the_completion_and_come_in_their_order()
    {
        var heard = new List<string>();
        var bus = Get<ILocalEventBus>();
        using var subscription = bus.Subscribe<string>(text =>
        {
            heard.Add(text);
            return text == "first" ? bus.PublishAsync("third") : Task.CompletedTask;
        });

        using (var unitOfWork = Manager.Begin(new()))
        {
            await bus.PublishAsync("first");
            await bus.PublishAsync("second");
            heard.ShouldBeEmpty();
            await unitOfWork.CompleteAsync(Cancellation);
        }

        heard.ShouldBe(["first", "second", "third"]);
    }
}
