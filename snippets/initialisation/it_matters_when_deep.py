import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits


def he(module):
    if isinstance(module, nn.Linear):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        nn.init.zeros_(module.bias)


torch.manual_seed(0)
x = torch.randn(256, 2)
y = (x[:, :1] * x[:, 1:] > 0).float()

for depth in (2, 12):
    for start in ("default", "He"):
        layers = [nn.Linear(2, 32), nn.ReLU()]
        for _ in range(depth):
            layers += [nn.Linear(32, 32), nn.ReLU()]
        model = nn.Sequential(*layers, nn.Linear(32, 1))
        if start == "He":
            model.apply(he)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
        for _ in range(100):
            loss = binary_cross_entropy_with_logits(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        first = model[0].weight.grad.abs().mean()
        print(depth, start, f"{loss.item():.3f} {first.item():.6f}")
#> 2 default 0.653 0.002020
#> 2 He 0.155 0.004153
#> 12 default 0.692 0.000000
#> 12 He 0.049 0.017584
