internal import CKernels
internal import Foundation

/// Settings of the fit; the defaults were chosen by cross-validation on public sets.
package struct FitSettings: Sendable {
    package var epochs = 12
    /// First step size; it falls in a straight line to nearly nothing.
    package var step: Float = 10
    /// Part of each step by which all weights shrink.
    package var shrink: Float = 0.02
    /// Share of a row's features that are left out each time it is seen.
    package var dropout: Float = 0.3
    package var firstBias: Float = -4
    /// Step of the bias, as a part of the weights' step.
    package var biasStep: Float = 0.1
    /// Corrections smaller than this are left out.
    package var negligible: Float = 0.002
    package var seed: UInt64 = 20_260_101

    package init() {}
}

/// Rows as numbers: for each row its features and their values, with unit length.
struct NumberedRows: Sendable {
    var featureCount: Int
    var offsets: [Int] = [0]
    var ids: [Int32] = []
    var values: [Float] = []
    var labels: [Int32] = []
    var weights: [Float] = []
}

/// Learns for each intent what speaks for it: one logistic regression per intent against all other rows, by stochastic
/// gradient descent with feature dropout.
///
/// Intents are independent of each other, so they are cut into slices, each on its own thread. All see the rows in the
/// same order with the same features left out, hence the slicing does not change a bit of the result.
struct LogisticFit {
    var settings: FitSettings

    /// Weights of a slice of intents: one line of `width` numbers per feature.
    struct Slice {
        var intents: Range<Int>
        var width: Int
        var weights: UnsafeMutablePointer<Float>
        var biases: [Float]
    }

    /// Fits the intents of a slice and hands the result to a closure before its memory goes.
    func fit(
        _ rows: NumberedRows,
        intents: Range<Int>,
        use: (Slice) -> Void
    ) {
        let width = (intents.count + 7) / 8 * 8
        let size = max(1, rows.featureCount * width)
        let weights = UnsafeMutablePointer<Float>.allocate(capacity: size)
        weights.initialize(repeating: 0, count: size)
        defer { weights.deallocate() }
        let biases = UnsafeMutablePointer<Float>.allocate(capacity: width)
        biases.initialize(repeating: settings.firstBias, count: width)
        defer { biases.deallocate() }
        var scale: Float = 1

        let n = rows.labels.count
        let steps = settings.epochs * n
        var random = SeededRandom(seed: settings.seed)
        var order = Array(0..<n)
        var step = 0

        let longest = (0..<n).map { rows.offsets[$0 + 1] - rows.offsets[$0] }.max() ?? 0
        let kept = UnsafeMutablePointer<Int32>.allocate(capacity: longest + 1)
        let keptValues = UnsafeMutablePointer<Float>.allocate(capacity: longest + 1)
        let sums = UnsafeMutablePointer<Float>.allocate(capacity: width)
        let corrections = UnsafeMutablePointer<Float>.allocate(capacity: width)
        let chosen = UnsafeMutablePointer<Int32>.allocate(capacity: width)
        let loud = UnsafeMutablePointer<Int32>.allocate(capacity: width)
        defer {
            kept.deallocate()
            keptValues.deallocate()
            sums.deallocate()
            corrections.deallocate()
            chosen.deallocate()
            loud.deallocate()
        }
        let keepBelow = UInt64(Double(1 - settings.dropout) * 65_536)
        // Beyond this a negative row's correction is negligible without computing it.
        let silent = log(settings.negligible / (1 - settings.negligible))

        let offsets = FixedArray(rows.offsets)
        rows.ids.withUnsafeBufferPointer { ids in
            rows.values.withUnsafeBufferPointer { values in
                // What the next rows need is on its way from memory meanwhile: of the next its weights, of the one
                // after it its features, and where those of a later one lie.
                func prefetch(after place: Int) {
                    guard place + 4 < n else { return }
                    CKernels_prefetch(offsets.base + order[place + 4])
                    let later = offsets[order[place + 2]]..<offsets[order[place + 2] + 1]
                    for index in stride(from: later.lowerBound, to: later.upperBound, by: 16) {
                        CKernels_prefetch(ids.baseAddress.unsafelyUnwrapped + index)
                        CKernels_prefetch(values.baseAddress.unsafelyUnwrapped + index)
                    }
                    for index in offsets[order[place + 1]]..<offsets[order[place + 1] + 1] {
                        let line = weights + Int(ids[index]) * width
                        for lane in stride(from: 0, to: width, by: 16) { CKernels_prefetch(line + lane) }
                    }
                }
                for _ in 0..<settings.epochs {
                    random.shuffle(&order)
                    for place in order.indices {
                        let row = order[place]
                        prefetch(after: place)
                        let rate = settings.step * (1 - Float(step) / Float(steps)) + 0.001
                        step += 1
                        var keptCount = 0
                        var bits: UInt64 = 0
                        var bitsLeft = 0
                        for index in offsets[row]..<offsets[row + 1] {
                            if bitsLeft == 0 {
                                bits = random.next()
                                bitsLeft = 4
                            }
                            let keep = bits & 0xffff < keepBelow
                            bits >>= 16
                            bitsLeft -= 1
                            kept[keptCount] = ids[index]
                            keptValues[keptCount] = values[index]
                            keptCount += keep ? 1 : 0
                        }
                        CKernels_sumRows(sums, width, weights, kept, keptValues, keptCount)
                        scale *= 1 - settings.shrink * rate / Float(n)

                        let label = Int(rows.labels[row]) - intents.lowerBound
                        let weight = rows.weights[row]
                        var chosenCount = 0
                        func correct(_ intent: Int, _ logit: Float, towards target: Float) {
                            let correction = (1 / (1 + exp(-logit)) - target) * weight
                            biases[intent] -= settings.biasStep * rate * correction
                            corrections[chosenCount] = -rate * correction / scale
                            chosen[chosenCount] = Int32(intent)
                            chosenCount += 1
                        }
                        let loudCount = CKernels_findAtLeast(silent, sums, scale, biases, intents.count, loud)
                        for number in 0..<loudCount where Int(loud[number]) != label {
                            let intent = Int(loud[number])
                            correct(intent, sums[intent] * scale + biases[intent], towards: 0)
                        }
                        if label >= 0, label < intents.count {
                            let logit = sums[label] * scale + biases[label]
                            if logit <= -silent { correct(label, logit, towards: 1) }
                        }
                        guard chosenCount > 0 else { continue }
                        if chosenCount * 3 > width {
                            sums.update(repeating: 0, count: width)
                            for place in 0..<chosenCount { sums[Int(chosen[place])] = corrections[place] }
                            CKernels_correctRows(weights, width, kept, keptValues, keptCount, sums)
                            continue
                        }
                        for index in 0..<keptCount {
                            let line = weights + Int(kept[index]) * width
                            let value = keptValues[index]
                            for place in 0..<chosenCount { line[Int(chosen[place])] += corrections[place] * value }
                        }
                    }
                }
            }
        }
        for index in 0..<size { weights[index] *= scale }
        use(
            Slice(
                intents: intents,
                width: width,
                weights: weights,
                biases: Array(UnsafeBufferPointer(start: biases, count: intents.count))
            )
        )
    }
}
