import torch

for to_none in [True, False]:
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
    w.backward()
    optimizer.step()
    w.requires_grad_(False)
    for _ in range(3):
        optimizer.zero_grad(set_to_none=to_none)
        optimizer.step()
    print(f"{w.item():.4f}")
#> 0.9000
#> 0.6561
