images, labels = digits(1500, torch.Generator().manual_seed(0))
seen, new = images.split([1000, 500])
seen_labels, new_labels = labels.split([1000, 500])

known = dict(zip(map(str, seen.tolist()), seen_labels.tolist()))
answers = [known.get(str(image.tolist()), 0) for image in new]
right = torch.tensor(answers) == new_labels
print(f"{right.float().mean():.0%}")
#> 9%
