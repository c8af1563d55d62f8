images, labels = digits(1500, torch.Generator().manual_seed(0))
seen, seen_labels = images[:1000], labels[:1000]
new, new_labels = seen[500:], seen_labels[500:]

distances = torch.cdist(new.flatten(1), seen.flatten(1))
right = seen_labels[distances.argmin(dim=1)] == new_labels
print(f"{right.float().mean():.0%}")
#> 100%
