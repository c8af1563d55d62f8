losses = [0.5, 9.0, 8.0, 0.25]
for each in losses:
    if each > 1:
        losses.remove(each)
print(losses)
#> [0.5, 8.0, 0.25]
