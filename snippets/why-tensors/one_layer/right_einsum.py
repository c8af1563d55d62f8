def one_layer(w1, b1, w2, b2):
    w = torch.einsum("mh,hn->mn", w2, w1)
    b = torch.einsum("mh,h->m", w2, b1) + b2
    return w, b


check(one_layer, one_layer_with_loops, inputs)
#> ✓ one_layer: 7 inputs agree
