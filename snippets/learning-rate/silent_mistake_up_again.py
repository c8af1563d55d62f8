import torch
from torch import optim
from torch.optim.lr_scheduler import CosineAnnealingLR

epochs, batches = 4, 3

for each in ["epoch", "batch"]:
    optimizer = optim.SGD([torch.zeros(1)], lr=0.1)
    scheduler = CosineAnnealingLR(optimizer, T_max=epochs)
    rates = []
    for epoch in range(epochs):
        for batch in range(batches):
            optimizer.step()
            if each == "batch":
                scheduler.step()
        if each == "epoch":
            scheduler.step()
        rates.append(f"{scheduler.get_last_lr()[0]:.3f}")
    print(each, *rates)
#> epoch 0.085 0.050 0.015 0.000
#> batch 0.015 0.050 0.085 0.000
