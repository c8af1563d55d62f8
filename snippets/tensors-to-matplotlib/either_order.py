import torch

weights = torch.tensor([1.0, 2.0], requires_grad=True)

detach_first = (
    weights
    .detach()
    .to(torch.float64)
    .numpy()
)
detach_last = weights.to(torch.float64).detach().numpy()
print(detach_first, detach_last)
#> [1. 2.] [1. 2.]

print(weights.detach().to(torch.float64).grad_fn is None)
#> True
print(weights.to(torch.float64).grad_fn is None)
#> False
