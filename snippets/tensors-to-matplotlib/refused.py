import matplotlib.pyplot as plt
import torch

weights = torch.ones(3, requires_grad=True)

candidates = [
    weights,
    weights * 2,
    [weights.sum()],
    torch.ones(3, dtype=torch.bfloat16),
    torch.ones(3, device="meta"),
]
for given in candidates:
    try:
        plt.plot(given)
    except (RuntimeError, TypeError) as error:
        print(error)
#> Can't call numpy() on Tensor that requires grad. ...
#> Can't call numpy() on Tensor that requires grad. ...
#> Can't call numpy() on Tensor that requires grad. ...
#> Got unsupported ScalarType BFloat16
#> can't convert meta device type tensor to numpy. Use Tensor.cpu() ...
plt.close()
