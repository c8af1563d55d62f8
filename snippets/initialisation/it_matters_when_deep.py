import torch
from torch import nn


def he(module):
    if isinstance(module, nn.Linear):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        nn.init.zeros_(module.bias)


generator = torch.Generator().manual_seed(0)
x = torch.randn(256, 2, generator=generator)
y = (x[:, :1] * x[:, 1:] > 0).float()

for depth in (2, 12):
    for rule in (None, he):
        torch.manual_seed(0)
        layers = [nn.Linear(2, 32), nn.ReLU()]
        for _ in range(depth):
            layers += [nn.Linear(32, 32), nn.ReLU()]
        model = nn.Sequential(*layers, nn.Linear(32, 1))
        if rule:
            model.apply(rule)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
        for _ in range(100):
            loss = nn.functional.binary_cross_entropy_with_logits(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        first = model[0].weight.grad.abs().mean().item()
        print(depth, "He" if rule else "default", f"{loss.item():.3f} {first:.6f}")
#> 2 default 0.641 0.002545
#> 2 He 0.135 0.003502
#> 12 default 0.692 0.000000
#> 12 He 0.052 0.028543
