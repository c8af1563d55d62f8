import torch

minutes = torch.tensor([1.0, 2.0, 3.0, 4.0])
heights = torch.tensor([2.5, 3.0, 6.5, 8.0])


def loss(slope):
    return (slope * minutes - heights).square().mean().item()


slope, step = 0.0, 1.5
for _ in range(8):
    better = min(slope - step, slope, slope + step, key=loss)
    if better == slope:
        step = step / 2
    else:
        slope = better
        print(f"{slope:.4f} -> {loss(slope):.4f}")
#> 1.5000 -> 2.2500
#> 2.2500 -> 0.8438
#> 1.8750 -> 0.4922
#> 2.0625 -> 0.4043
