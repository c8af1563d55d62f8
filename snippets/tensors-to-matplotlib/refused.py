import matplotlib.pyplot as plt
import torch

weights = torch.ones(3, requires_grad=True)

all_refused = [
    weights,
    weights * 2,
    [weights.sum()],
    torch.ones(3, dtype=torch.bfloat16),
    torch.ones(3, device="meta"),
]
for given in all_refused:
    try:
        plt.plot(given)
    except (RuntimeError, TypeError) as error:
        print(error)
#> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
#> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
#> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
#> Got unsupported ScalarType BFloat16
#> can't convert meta device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.
plt.close()
