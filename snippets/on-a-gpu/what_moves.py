import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 3)
early = torch.optim.SGD(model.parameters(), lr=0.1)
loss = nn.CrossEntropyLoss(weight=torch.tensor([1.0, 2.0, 5.0]))
x = torch.ones(4, 2)

model.to("meta")
x.to("meta")
print("model", model.weight.device)
#> model meta
print("batch", x.device)
#> batch cpu
print("loss", loss.weight.device, loss.to("meta").weight.device)
#> loss cpu meta

late = torch.optim.SGD(model.parameters(), lr=0.1)
for name, optimizer in {"early": early, "late": late}.items():
    (weight, _) = optimizer.param_groups[0]["params"]
    print(name, weight.device, weight is model.weight)
#> early cpu False
#> late meta True
