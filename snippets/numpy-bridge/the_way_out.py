import torch

weights = torch.ones(2, requires_grad=True)
print(weights.detach().cpu().numpy())
#> [1. 1.]

print(torch.tensor([1 + 2j]).conj().resolve_conj().numpy())
#> [1.-2.j]

print(torch.ones(2, dtype=torch.bfloat16).float().numpy())
#> [1. 1.]

print(torch.eye(2).to_sparse().to_dense().numpy())
#> [[1. 0.]
#>  [0. 1.]]

array = weights.numpy(force=True)
array[0] = 100
print(weights)
#> tensor([100.,   1.], requires_grad=True)

torch.ones(2, dtype=torch.bfloat16).numpy(force=True)
#> TypeError: Got unsupported ScalarType BFloat16
