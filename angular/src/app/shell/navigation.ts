import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { type ABP, RoutesService, type TreeNode } from '@abp/ng.core';
import type { IconName } from '@shared/icons/names';
import { Account } from '../core/account';
import { ownGroup, stockIcons } from '../menu';

export interface NavLink {
  path: string;
  name: string;
  icon: IconName;
}

export interface NavSection {
  heading?: string;
  links: NavLink[];
}

type Node = TreeNode<ABP.Route>;

/** What stands in a member's header: what a week is about. The rest is one tap further. */
const inHeader = ['/home', '/directory', '/meetings', '/follow-up', '/asks'];

/** The framework's menu (routes with their permissions) in the sections that the frame shows. */
@Injectable({ providedIn: 'root' })
export class Navigation {
  private readonly account = inject(Account);
  private readonly visible = toSignal(inject(RoutesService).visible$, { requireSync: true });

  readonly sections = computed<NavSection[]>(() => {
    const nodes = (this.visible() as Node[]).filter(node => node.path || node.children.length);
    const own = nodes.filter(node => node.group === ownGroup && this.isOwn(node)).map(toLink);
    const work = nodes.filter(node => node.path && node.group !== ownGroup).map(toLink);
    if (!this.account.isMember())
      work.push(...own.splice(0).map(link => ({ ...link, icon: 'search' as const })));
    const folders = nodes.filter(node => !node.path);
    return [
      { links: this.account.isStaff() ? work : own },
      ...(this.account.isStaff() ? [{ heading: ownGroup, links: own }] : []),
      ...folders.map(folder => ({ heading: folder.name, links: leaves(folder).map(toLink) })),
    ].filter(section => section.links.length);
  });

  readonly main = computed(() => this.sections()[0]?.links ?? []);
  readonly header = computed(() => this.main().filter(link => inHeader.includes(link.path)));
  readonly beside = computed(() => this.main().filter(link => !inHeader.includes(link.path)));

  /** The directory is for everyone who may search it; the rest of that group only for members. */
  private isOwn(node: Node): boolean {
    return this.account.isMember() || node.path === '/directory';
  }
}

function leaves(node: Node): Node[] {
  return node.children.flatMap(child => (child.path ? [child as Node] : leaves(child as Node)));
}

function toLink({ path, name, iconClass }: Node): NavLink {
  return { path: path ?? '/', name, icon: stockIcons[name] ?? (iconClass as IconName) };
}
