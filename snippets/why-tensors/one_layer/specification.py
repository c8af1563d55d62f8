import torch


def one_layer_with_loops(w1, b1, w2, b2):
    m, h, n = len(w2), len(w1), w1.shape[1]
    w, b = torch.zeros(m, n, dtype=w1.dtype), b2.clone()
    for i in range(m):
        for k in range(h):
            b[i] += w2[i, k] * b1[k]
            for j in range(n):
                w[i, j] += w2[i, k] * w1[k, j]
    return w, b


w1, b1 = torch.tensor([[2.0]]), torch.tensor([1.0])
w2, b2 = torch.tensor([[3.0]]), torch.tensor([4.0])
print(one_layer_with_loops(w1, b1, w2, b2))
#> (tensor([[6.]]), tensor([7.]))
