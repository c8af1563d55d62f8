import torch
from torch import optim
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    ExponentialLR,
    LinearLR,
    SequentialLR,
    StepLR,
)


def warm_then_cosine(optimizer):
    warm = LinearLR(optimizer, start_factor=0.25, total_iters=3)
    fall = CosineAnnealingLR(optimizer, T_max=5)
    return SequentialLR(optimizer, [warm, fall], milestones=[3])


schedules = {
    "StepLR": lambda optimizer: StepLR(optimizer, 4, 0.1),
    "ExponentialLR": lambda optimizer: ExponentialLR(optimizer, 0.5),
    "CosineAnnealingLR": lambda optimizer: CosineAnnealingLR(optimizer, 8),
    "warm, then cosine": warm_then_cosine,
}

for name, make in schedules.items():
    optimizer = optim.SGD([torch.zeros(1)], lr=1.0)
    scheduler = make(optimizer)
    rates = []
    for _ in range(8):
        rates.append(f"{scheduler.get_last_lr()[0]:.2f}")
        optimizer.step()
        scheduler.step()
    print(f"{name:17}", *rates)
#> StepLR            1.00 1.00 1.00 1.00 0.10 0.10 0.10 0.10
#> ExponentialLR     1.00 0.50 0.25 0.12 0.06 0.03 0.02 0.01
#> CosineAnnealingLR 1.00 0.96 0.85 0.69 0.50 0.31 0.15 0.04
#> warm, then cosine 0.25 0.50 0.75 1.00 0.90 0.65 0.35 0.10
