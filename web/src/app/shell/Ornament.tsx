/** Қошқар мүйіз, the ram's horn of Kazakh felt work, as the product's mark. */
export function Ornament({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="3.2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M24 41V19c0-6.500-4-10.500-9-10.500S7 12 7 16.200s3 7.300 6.700 7.300 5.600-2.500 5.600-5-1.800-4-3.800-4" />
        <path d="M24 19c0-6.500 4-10.500 9-10.500s8 3.500 8 7.700-3 7.300-6.700 7.300-5.600-2.500-5.600-5 1.800-4 3.800-4" />
        <path d="M12 33c4.500-5.300 8.500-5 12 0 3.500-5 7.500-5.300 12 0" />
      </g>
    </svg>
  );
}
