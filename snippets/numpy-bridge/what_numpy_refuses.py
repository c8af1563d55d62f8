import torch

tensors = [
    torch.ones(2, requires_grad=True),
    torch.ones(2, dtype=torch.bfloat16),
    torch.ones(2).to(torch.float8_e5m2),
    torch.tensor([1 + 2j]).conj(),
    torch.eye(2).to_sparse(),
    torch.ones(2, device="meta"),
]

for tensor in tensors:
    try:
        tensor.numpy()
    except (RuntimeError, TypeError) as error:
        print(error)
#> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
#> Got unsupported ScalarType BFloat16
#> Got unsupported ScalarType Float8_e5m2
#> Can't call numpy() on Tensor that has conjugate bit set. Use tensor.resolve_conj().numpy() instead.
#> can't convert Sparse layout tensor to numpy. Use Tensor.to_dense() first.
#> can't convert meta device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.
